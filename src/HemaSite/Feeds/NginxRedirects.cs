using System.Collections.Immutable;
using System.Text;
using HemaSite.Settings;

namespace HemaSite.Feeds;

/// <summary>
/// The redirects as the body of an nginx map from $uri. nginx looks written addresses up first and only then tries its
/// expressions in turn, so a handful of expressions stands for all the files of a site, whatever their number.
/// </summary>
internal static class NginxRedirects
{
    private const string Captured = "$hema_file";
    private const string Number = @"(?:[0-9]+\.)?";

    /// <summary>The text of the map: what is written out first, then the expressions.</summary>
    public static string Write(IEnumerable<(string From, string To)> rules, MediaMoves media, SiteSettings settings)
    {
        var (root, text) = (settings.BaseUrl.Path, new StringBuilder());
        foreach (var (from, to) in rules)
        {
            Line(text, from, to);
        }

        var tail = $@"[^/]+\.(?:{string.Join('|', Extensions(media))})";
        foreach (var move in media.PerLanguage.Where(move => !IsRegular(move)))
        {
            Line(text, root + move.From, root + move.To);
        }

        if (media.PerLanguage.Length > 0)
        {
            var languages = string.Join('|', settings.Languages.Select(language => language.Code));
            text.Append($"\"~^{Expression(root)}/(?:{languages})(?<hema_file>/.*{tail})$\" \"{root}{Captured}\";\n");
        }

        WriteFolders(text, media, root, tail);
        return text.ToString();
    }

    // "/user/pages/02.news/01.x/" is "/news/x/" once the numbers are gone: one expression serves all folders of one depth.
    private static void WriteFolders(StringBuilder text, MediaMoves media, string root, string tail)
    {
        foreach (var (from, to) in media.Folders.Where(move => WithoutNumbers(move.From) != move.To))
        {
            text.Append($"\"~^{Expression(root + Decoded(from))}(?<hema_file>{tail})$\" \"{root}{to}{Captured}\";\n");
        }

        foreach (var depth in media.Folders.Select(move => move.To.Count(c => c == '/') - 1).Distinct().Order())
        {
            var names = string.Concat(Enumerable.Range(1, depth).Select(level => $"/{Number}(?<hema_{level}>[^/]+)"));
            var target = string.Concat(Enumerable.Range(1, depth).Select(level => $"/$hema_{level}"));
            text.Append($"\"~^{Expression(root + MediaMoves.GravPages)}{names}/(?<hema_file>{tail})$\" \"{root}{target}/{Captured}\";\n");
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

    // $uri is already decoded when nginx compares it; in a target a dollar would begin a variable.
    private static void Line(StringBuilder text, string from, string to) => text
        .Append($"\"{Decoded(from).Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" ")
        .Append($"\"{to.Replace("$", "%24", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal)}\";\n");

    private static string Decoded(string address) => Uri.UnescapeDataString(address);

    private static string Expression(string address)
    {
        var result = new StringBuilder();
        foreach (var letter in address)
        {
            result.Append(char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' ? $"{letter}" : $"\\{letter}");
        }

        return result.ToString();
    }
}
