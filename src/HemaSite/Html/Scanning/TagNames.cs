using System.Collections.Frozen;

namespace HemaSite.Html.Scanning;

/// <summary>The usual names of tags, so that each is one string however often it is read.</summary>
internal static class TagNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Usual = (
        "a abbr article aside b blockquote br button caption center cite code col colgroup dd del details div dl dt em figcaption figure font footer "
        + "h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main mark nav ol option p picture pre q s samp section select small source "
        + "span strong sub summary sup svg table tbody td tfoot th thead time tr u ul video")
        .Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name in lower case.</summary>
    public static string Of(ReadOnlySpan<char> name) => Usual.TryGetValue(name, out var usual) ? usual : name.ToString().ToLowerInvariant();
}
