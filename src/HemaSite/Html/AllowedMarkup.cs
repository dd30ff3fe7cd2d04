using System.Collections.Frozen;

namespace HemaSite.Html;

/// <summary>What HTML a writer may use in a text, and what becomes of the rest.</summary>
public static class AllowedMarkup
{
    private static readonly FrozenSet<string> Elements = Set(
        "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em "
        + "figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark nav ol p pre q rp rt ruby s samp "
        + "section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");

    private static readonly FrozenSet<string> Voids = Set("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string> Swallowed = Set(
        "applet audio button canvas embed iframe math noembed noframes noscript object plaintext script select style svg template "
        + "textarea title video xmp");

    private static readonly FrozenSet<string> EndMayBeMissing = Set(
        "p li dt dd td th tr thead tbody tfoot colgroup rt rp option");

    private static readonly FrozenSet<string> WithinText = Set(
        "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike "
        + "strong sub sup time tt u var wbr");

    // Classes and ids are written by the filter itself.
    private static readonly FrozenSet<string> Global = Set("dir lang role title");

    private static readonly FrozenSet<string> Outdated = Set(
        "align bgcolor border bordercolor cellpadding cellspacing clear color face frame frameborder height hspace noshade nowrap "
        + "rules size target type valign vspace width rel loading decoding");

    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["acronym"] = "abbr",
        ["big"] = "span",
        ["center"] = "div",
        ["dir"] = "ul",
        ["font"] = "span",
        ["nobr"] = "span",
        ["strike"] = "s",
        ["tt"] = "code",
    }.ToFrozenDictionary();

    /// <summary>The element as it may stand in a page (old names become today's), or null when it is taken out.</summary>
    public static string? ElementFor(string name) =>
        Elements.Contains(name) ? name : Renamed.GetValueOrDefault(name);

    /// <summary>Whether an element has no content and no closing tag.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether a removed element takes its content along, because that content is no text.</summary>
    public static bool TakesContent(string name) => Swallowed.Contains(name);

    /// <summary>Whether HTML lets the closing tag be left out.</summary>
    public static bool MayStayOpen(string name) => EndMayBeMissing.Contains(name);

    /// <summary>Whether an element belongs inside a line of text and so never begins a block (the list Parsedown keeps).</summary>
    public static bool IsTextLevel(string name) => WithinText.Contains(name);

    /// <summary>Whether an attribute only told old browsers how things look: dropped without a word.</summary>
    public static bool IsOutdated(string attribute) => Outdated.Contains(attribute);

    /// <summary>Whether an element may carry an attribute.</summary>
    public static bool Allows(string element, string attribute) =>
        Global.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || (element, attribute) switch
        {
            ("a", "href" or "hreflang") => true,
            ("img", "src" or "alt" or "width" or "height") => true,
            ("td" or "th", "colspan" or "rowspan" or "headers") => true,
            ("th", "scope" or "abbr") => true,
            ("col" or "colgroup", "span") => true,
            ("ol", "start" or "reversed") => true,
            ("li", "value") => true,
            ("details", "open") => true,
            ("time" or "del" or "ins", "datetime") => true,
            ("data", "value") => true,
            _ => false,
        };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
