using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Feeds.Servers;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Folders;

namespace HemaSite.Publishing.Parity;

/// <summary>A built site that answers to addresses as a web server with its redirects would.</summary>
public sealed partial class AnsweringSite
{
    private const string Map = "redirects.nginx.map";
    private const int MostHops = 5;

    private readonly HashSet<string> files;
    private readonly RedirectRules rules;
    private readonly RedirectRules pictures;
    private readonly string root;

    private AnsweringSite(Manifest manifest, string map, string pictureMap)
    {
        files = manifest.Files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        (rules, pictures) = (new(map), new(pictureMap));
        root = manifest.Site.Id.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? manifest.Site.Id[slash..] : "";
    }

    /// <summary>Opens a built site.</summary>
    public static AnsweringSite Open(string folder)
    {
        var site = BuiltSite.Open(folder);
        string Text(string name) => site.Manifest.Files.Any(file => file.Path.Value == name) ? Encoding.UTF8.GetString(site.Read(new(name))) : "";
        return new(site.Manifest, Text(Map), Text(DerivedPictures.MapName));
    }

    /// <summary>Follows an address to its end.</summary>
    /// <param name="address">Below the host, percent-encoded or not.</param>
    public Answer AnswerTo(string address)
    {
        var here = Slashes().Replace(Uri.UnescapeDataString(address), "/");
        for (var hop = 0; hop <= MostHops; hop++)
        {
            if ((rules.TargetOf(here) ?? PictureAt(here)) is { } target)
            {
                if (!target.StartsWith('/'))
                {
                    return new(address, AnswerKind.Redirect, target);
                }

                here = Uri.UnescapeDataString(target.Split('?', '#')[0]);
                continue;
            }

            var kind = KindOf(here);
            return new(address, hop > 0 && kind != AnswerKind.Missing ? AnswerKind.Redirect : kind, Visible(here));
        }

        return new(address, AnswerKind.Missing, Visible(here));
    }

    // Reports have one line for each address, whatever was asked for.
    private static string Visible(string address) => Unseen().Replace(address, match => Uri.EscapeDataString(match.Value));

    // Grav kept what it had cut under a sum and the picture's own name.
    private string? PictureAt(string address) =>
        address.StartsWith(root + "/", StringComparison.Ordinal) && Derived().Match(address[root.Length..]) is { Success: true } match
            ? pictures.TargetOf(match.Groups["name"].Value)
            : null;

    // A folder is asked for with or without its slash; a web server adds it.
    private AnswerKind KindOf(string address)
    {
        if (!address.StartsWith(root + "/", StringComparison.Ordinal) && address != root)
        {
            return AnswerKind.Missing;
        }

        var path = address[root.Length..].Trim('/');
        return !FilePath.IsSafe(path) ? AnswerKind.Missing
            : files.Contains(path.Length == 0 ? "index.html" : path + "/index.html") ? AnswerKind.Page
            : !files.Contains(path) || address.EndsWith('/') ? AnswerKind.Missing
            : path.EndsWith(".html", StringComparison.Ordinal) ? AnswerKind.Page : AnswerKind.File;
    }

    [GeneratedRegex($"^{DerivedPictures.Before}(?<name>-[^/]+){DerivedPictures.Behind}$")]
    private static partial Regex Derived();

    // nginx folds slashes that stand side by side.
    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"[\p{C}\p{Z}]")]
    private static partial Regex Unseen();
}
