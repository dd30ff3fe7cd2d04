using System.Net;
using Microsoft.AspNetCore.Http;

namespace HemaSite.Preview.Serving;

/// <summary>
/// Lets in only what a browser on this machine asks of its own accord. A foreign page may send requests here under a name that leads to
/// this machine (DNS rebinding), so the Host must be a loopback name, and nothing but reading is allowed.
/// </summary>
internal sealed class RequestGate(IPAddress listening)
{
    /// <summary>The status that refuses a request, or null.</summary>
    public int? Refuse(HttpRequest request) =>
        !IsOurName(request.Host.Host) ? StatusCodes.Status421MisdirectedRequest
        : request.Method is not ("GET" or "HEAD") ? StatusCodes.Status405MethodNotAllowed
        : null;

    /// <summary>Whether a request for the event stream comes from one of our own pages.</summary>
    public static bool IsFromOurPage(HttpRequest request, string token)
    {
        var origin = request.Headers.Origin.ToString();
        var isSameOrigin = origin.Length == 0 || origin == $"{request.Scheme}://{request.Host.Value}";
        return isSameOrigin && request.Query["token"] == token;
    }

    private bool IsOurName(string host)
    {
        var name = host.Trim('[', ']');
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Whoever listens on every address has been warned, and is asked for by whatever address the machine has.
        return IPAddress.TryParse(name, out var address)
            && (IPAddress.IsLoopback(address) || address.Equals(listening) || listening.Equals(IPAddress.Any) || listening.Equals(IPAddress.IPv6Any));
    }
}
