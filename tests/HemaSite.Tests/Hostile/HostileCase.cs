namespace HemaSite.Tests.Hostile;

/// <summary>One row of the manifest: a tiny site, the file that is meant, and what is expected of a build.</summary>
public sealed record HostileCase(string Name, string File, string Expected, string Keyword, string Note)
{
    /// <summary>The subject, by the prefixes that the generator gives its sections.</summary>
    public string Group => Name.Split('-')[0] switch
    {
        "fm" => "front matter",
        "dt" => "dates",
        "enc" => "encodings",
        "md" => "bodies",
        "xss" or "link" => "active content",
        "img" => "pictures",
        "sym" or "fifo" => "links and special files",
        "dir" when Name == "dir-as-image" => "links and special files",
        "tpl" or "theme" or "config" => "themes and settings",
        _ => "paths and names",
    };

    /// <summary>The file as the site knows it, without the site's own folder; control characters are written out in the manifest.</summary>
    public string Path => System.Text.RegularExpressions.Regex.Unescape(File.Replace("\\x", "\\u00", StringComparison.Ordinal))["user/".Length..];

    /// <summary>Reads a row.</summary>
    public static HostileCase Of(string row)
    {
        var cells = row.Split('\t');
        return new(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
