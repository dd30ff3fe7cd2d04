using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Text;

namespace HemaSite.Building;

/// <summary>Texts that are read whole: settings, values of folders, data, phrases, templates. One that is far too large is told of by its listing and not opened.</summary>
internal static class LargeTexts
{
    private const long Most = 32 << 20;

    // Elsewhere in the folder of a site may lie what it likes.
    private static readonly FilePath[] Read = [new("content"), new("pages"), new("config"), new("data"), new("themes")];

    /// <summary>Complains of every such file; true when there is one, for without it nothing can be said of the site.</summary>
    public static bool Refuse(IEnumerable<FileEntry> entries, Complaints complaints)
    {
        var found = false;
        foreach (var entry in entries)
        {
            if (entry.Size > Most && IsRead(entry))
            {
                complaints.Add(EncodingRules.TooLarge.In(new SourceText(entry.Path, ""), $"{(entry.Size >> 20) + 1}", $"{Most >> 20}"));
                found = true;
            }
        }

        return found;
    }

    private static bool IsRead(FileEntry entry) => entry.Path.Extension switch
    {
        ".yaml" => Array.Exists(Read, folder => entry.Path.IsUnder(folder)),
        ".html" or ".txt" => entry.Path.IsUnder(Read[^1]),
        _ => false,
    };
}
