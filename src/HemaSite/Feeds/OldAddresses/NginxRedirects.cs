using System.Collections.Immutable;
using System.Text;
using HemaSite.Linking;
using HemaSite.Text.Encodings;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>
/// The redirects as the body of an nginx map from $uri. nginx looks written addresses up first and only then tries its
/// expressions in turn, so a handful of expressions stands for all the files of a site, whatever their number.
/// </summary>
internal static class NginxRedirects
{
    private const string Captured = "$hema_file";
    private const string Number = @"(?:[0-9]+\.)?";

    /// <summary>The text of the map: what is written out first, then the expressions.</summary>
    /// <param name="rules">What is written out.</param>
    /// <param name="expressions">What is not, below the path of the site.</param>
    /// <param name="covered">Addresses for which expressions stand.</param>
    /// <param name="media">The old addresses of files.</param>
    /// <param name="site">The site.</param>
    public static byte[] Write(
        IEnumerable<(string From, string To)> rules, IEnumerable<(string From, string To)> expressions, IEnumerable<string> covered, MediaMoves media, Site site)
    {
        var (root, text) = (site.Settings.BaseUrl.Path, new StringBuilder());
        // What expressions lead on is taken too: a line that differs in capitals alone would fit it.
        var taken = site.Pages.Select(page => page.Url).Concat(covered).SelectMany(url => new[] { root + url, root + url[..^1] }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (from, to) in rules)
        {
            Line(text, from, to, isExact: !taken.Add(from));
        }

        var tail = $@"[^/]+\.(?:{string.Join('|', Extensions(media))})";
        var moves = media.PerLanguage.Where(move => !IsRegular(move) || move.To.Contains('%', StringComparison.Ordinal)).Select(move => (move.From, move.To));
        foreach (var (from, to) in moves.Concat(media.Encoded).Concat(media.Homeless.Select(from => (from, "/"))))
        {
            Line(text, root + from, root + to, isExact: !taken.Add(root + from));
        }

        // What expressions find goes into a header as it is: an address with a line end in it must not become a header of its own.
        text.Append("\"~[\\x00-\\x1f\\x7f]\" \"\";\n");
        foreach (var (from, to) in expressions)
        {
            Match(text, root, from, to);
        }

        if (media.PerLanguage.Length > 0)
        {
            Match(text, root, $"/{GravForms.LanguagesOf(site.Settings)}(?<hema_file>/.*{tail})", Captured);
        }

        WriteFolders(text, media, root, tail);
        return text.ToUtf8();
    }

    // "/user/pages/02.news/01.x/" is "/news/x/" once the numbers are gone: one expression serves all folders of one depth.
    private static void WriteFolders(StringBuilder text, MediaMoves media, string root, string tail)
    {
        foreach (var (from, to) in media.Folders.Where(move => WithoutNumbers(move.From) != move.To))
        {
            Match(text, root, $"{GravForms.Escaped(from)}(?<hema_file>{tail})", to + Captured);
        }

        foreach (var depth in media.Folders.Select(move => move.To.Count(c => c == '/') - 1).Distinct().Order())
        {
            var names = string.Concat(Enumerable.Range(1, depth).Select(level => $"/{Number}(?<hema_{level}>[^/]+)"));
            var target = string.Concat(Enumerable.Range(1, depth).Select(level => $"/$hema_{level}"));
            Match(text, root, $"{MediaMoves.GravPages}{names}/(?<hema_file>{tail})", $"{target}/{Captured}");
        }
    }

    private static ImmutableArray<string> Extensions(MediaMoves media) =>
        [.. media.PerLanguage.Select(move => move.File.Path.Name[(move.File.Path.Name.LastIndexOf('.') + 1)..]).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsRegular(MediaMove move) => move.From[move.From.IndexOf('/', 1)..] == move.To;

    private static string WithoutNumbers(string folder) => string.Join('/', folder[MediaMoves.GravPages.Length..].Split('/').Select(WithoutNumber));

    private static string WithoutNumber(string name)
    {
        var digits = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && name[digits] == '.' ? name[(digits + 1)..] : name;
    }

    // $uri is already decoded when nginx compares it. A string fits in whatever letters
    // it is written, so where two addresses differ in capitals alone the second has to be an expression.
    private static void Line(StringBuilder text, string from, string to, bool isExact) => text
        .Append(isExact ? $"\"~^{GravForms.Escaped(from)}$\" " : $"\"{Quoted(Decoded(from))}\" ")
        .Append($"\"{Target(to)}\";\n");

    /// <summary>The inside of a quoted target: a dollar would begin a variable, and a backslash keep the quote behind it.</summary>
    public static string Target(string address) => address
        .Replace("$", "%24", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>The inside of a quoted string.</summary>
    public static string Quoted(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Decoded(string address) => Uri.UnescapeDataString(address);

    private static void Match(StringBuilder text, string root, string expression, string target) =>
        text.Append($"\"~^{GravForms.Escaped(root)}{expression}$\" \"{root}{target}\";\n");
}
