using System.Text;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Preview.Snapshots;
using Microsoft.AspNetCore.Http;

namespace HemaSite.Preview.Serving;

/// <summary>Answers requests from the newest state of the site. An address is looked up among the files of the site; no path is made of it.</summary>
internal sealed class RequestHandler(LiveChannel live, IFileTree tree, RequestGate gate)
{
    private const string Own = "/_hemasite/";
    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();
    private static readonly byte[] LiveScript = ReadScript();

    /// <summary>Answers one request.</summary>
    public async Task Handle(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (gate.Refuse(request) is { } status)
        {
            response.StatusCode = status;
            if (status == StatusCodes.Status405MethodNotAllowed)
            {
                response.Headers.Allow = "GET, HEAD";
            }

            return;
        }

        var path = request.Path.Value ?? "/";
        switch (path)
        {
            case Own + "live.js":
                await Send(context, LiveScript, "text/javascript; charset=utf-8");
                break;
            case Own + "events" when HttpMethods.IsGet(request.Method) && RequestGate.IsFromOurPage(request, live.Token):
                await EventStream.Write(context, live);
                break;
            case Own + "events":
                response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            default:
                await Page(context, path);
                break;
        }
    }

    private Task Page(HttpContext context, string path)
    {
        var snapshot = live.Current;
        var name = path[1..];
        if (path.EndsWith('/'))
        {
            name += "index.html";
        }

        if (snapshot.View.Find(name) is { } file)
        {
            return Answer(context, snapshot, name, file);
        }

        if (snapshot.View.Find($"{name}/index.html") is not null)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = $"/{Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}/";
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return NotFoundPage(snapshot, path) is var (missing, found) ? Answer(context, snapshot, missing, found) : WaitingPage(context, snapshot);
    }

    // The page of the reader's language, as a web server is told to answer.
    private static (string, PreviewFile)? NotFoundPage(Snapshot snapshot, string path)
    {
        var language = path.Split('/')[1];
        foreach (var name in (ReadOnlySpan<string>)[$"{language}/404.html", "404.html"])
        {
            if (snapshot.View.Find(name) is { } file)
            {
                return (name, file);
            }
        }

        return null;
    }

    // The very first build failed: there is no page yet on which to show why.
    private Task WaitingPage(HttpContext context, Snapshot snapshot) => SendHtml(
        context, snapshot, Encoding.UTF8.GetBytes("<!doctype html><html lang=\"kk\"><meta charset=\"utf-8\"><title>HemaSite</title><body></body></html>"));

    private Task Answer(HttpContext context, Snapshot snapshot, string name, PreviewFile file)
    {
        byte[] bytes;
        try
        {
            bytes = file.Bytes ?? tree.Read(file.Source);
        }
        catch (IOException)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var type = FileTypes.MediaTypeOf(new(name));
        return type.StartsWith("text/html", StringComparison.Ordinal) ? SendHtml(context, snapshot, bytes) : Send(context, bytes, type);
    }

    private Task SendHtml(HttpContext context, Snapshot snapshot, byte[] page)
    {
        var at = page.AsSpan().LastIndexOf(BodyEnd);
        var script = Encoding.UTF8.GetBytes($"<script src=\"{Own}live.js\" data-token=\"{live.Token}\" data-version=\"{snapshot.Version}\" defer></script>");
        at = at < 0 ? page.Length : at;
        return Send(context, [.. page[..at], .. script, .. page[at..]], "text/html; charset=utf-8");
    }

    private static Task Send(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static byte[] ReadScript()
    {
        using var stream = typeof(RequestHandler).Assembly.GetManifestResourceStream("live.js")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
