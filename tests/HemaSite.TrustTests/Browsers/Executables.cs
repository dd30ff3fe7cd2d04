using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HemaSite.TrustTests.Browsers;

/// <summary>Looks at HTML with a browser's eyes for whatever could act: scripts, handlers, frames, forms, and addresses that run.</summary>
public static class Executables
{
    private static readonly FrozenSet<string> Acting = FrozenSet.Create(
        "script", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "style", "link", "meta", "base", "form", "input", "button",
        "select", "textarea", "template", "noscript", "portal", "marquee", "video", "audio", "xmp", "plaintext", "title");

    private static readonly FrozenSet<string> OfThemes = FrozenSet.Create(
        "script", "svg", "link", "meta", "form", "input", "button", "template", "noscript", "title", "select");

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "srcset", "ping", "cite", "longdesc"];

    // The theme's own forms: the panel of switches, which is sent nowhere, and the search, which asks a page of the site.
    private static readonly string[] Forms = ["view-form", "search-form"];

    /// <summary>What acts in a piece of HTML that an editor wrote.</summary>
    public static IEnumerable<string> In(string html) => Find(new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}").Body!, IsTask);

    /// <summary>What acts in a whole page beside the files of its theme and data in JSON; where editors' words stand, nothing may.</summary>
    public static IEnumerable<string> InPage(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return Find(page.DocumentElement, element => OfThemes.Contains(element.LocalName) && IsOfTheme(element))
            .Concat(page.QuerySelectorAll(".e-content, .p-summary").SelectMany(words => Find(words, IsTask)))
            .Concat(Forms.Where(form => page.QuerySelectorAll($"#{form}").Length > 1).Select(form => $"{form} twice"));
    }

    private static IEnumerable<string> Find(IElement root, Func<IElement, bool> allows)
    {
        foreach (var element in root.Descendants<IElement>())
        {
            if (Acting.Contains(element.LocalName) && !allows(element))
            {
                yield return $"<{element.LocalName}>";
            }

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc")
                {
                    yield return $"<{element.LocalName} {attribute.Name}>";
                }
                else if (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value))
                {
                    yield return $"<{element.LocalName} {attribute.Name}={attribute.Value}>";
                }
            }
        }
    }

    // "- [x]" in a list: a box that cannot be ticked.
    private static bool IsTask(IElement element) =>
        element.LocalName == "input" && element.GetAttribute("type") == "checkbox" && element.HasAttribute("disabled");

    private static bool IsOfTheme(IElement element) => element.LocalName switch
    {
        "script" => element.GetAttribute("type") is "application/ld+json" or "application/json" || IsLocal(element.GetAttribute("src")),
        "link" => element.GetAttribute("rel") is not "stylesheet" || IsLocal(element.GetAttribute("href")),
        "meta" => !element.HasAttribute("http-equiv") || element.GetAttribute("http-equiv") is not "refresh" || LeadsHome(element.GetAttribute("content") ?? ""),
        "form" => Forms.Contains(element.Id) && (element.Id == Forms[0] ? element.GetAttribute("action") is null : IsLocal(element.GetAttribute("action"))),
        "input" or "button" or "select" => !element.HasAttribute("form") && !element.HasAttribute("formaction"),
        _ => true,
    };

    // The page at an old address leads to the new one.
    private static bool LeadsHome(string content) => content.Split("url=") is [_, var address] && (IsLocal(address) || address.StartsWith("https://example.kz/", StringComparison.Ordinal));

    private static bool IsLocal(string? address) => address is { Length: > 0 } && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal);

    // As browsers read an address: without blanks and control characters in front and inside of its scheme.
    private static bool IsHarmless(string address)
    {
        var text = string.Concat(address.Where(letter => letter > ' ' && letter != '\x7f'));
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end < 0 || text[end] != ':' || text[..end].ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }
}
