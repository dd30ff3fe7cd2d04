using System.Text;
using HemaSite.Preview.Snapshots;
using Microsoft.AspNetCore.Http;

namespace HemaSite.Preview.Serving;

/// <summary>Tells an open page of new states of the site (Server-Sent Events, WHATWG HTML 9.2).</summary>
internal static class EventStream
{
    /// <summary>Sends the newest state at once and every newer one, until the page is closed.</summary>
    public static async Task Write(HttpContext context, LiveChannel live)
    {
        context.Response.ContentType = "text/event-stream";
        var listener = live.Join();
        try
        {
            await foreach (var snapshot in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                var message = $"id: {snapshot.Version}\nevent: state\ndata: {StateJson.Of(snapshot)}\n\n";
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(message), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            live.Leave(listener);
        }
    }
}
