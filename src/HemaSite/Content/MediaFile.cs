using System.Collections.Frozen;
using HemaSite.Files;
using HemaSite.Languages;

namespace HemaSite.Content;

/// <summary>A file that lies beside a page and is published with it: a picture, a document, a recording.</summary>
public sealed record MediaFile(FilePath Path, long Size)
{
    // What may be published at all. Everything else (.env, keys, editor litter, PHP) stays where it is.
    private static readonly FrozenSet<string> Pictures =
        FrozenSet.Create(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg");

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv",
        ".zip", ".ico", ".mp3", ".m4a", ".ogg", ".mp4", ".webm", ".vtt", ".ics", ".epub");

    // What phones and scanners make and browsers do not show.
    private static readonly FrozenSet<string> Unshowable = FrozenSet.Create(".heic", ".heif", ".tif", ".tiff", ".bmp");

    /// <summary>The file's own name, as written in links.</summary>
    public string Name => Path.Name;

    /// <summary>Whether it can be shown as a picture.</summary>
    public bool IsPicture => Pictures.Contains(Path.Extension);

    /// <summary>The type as readers know it: PDF, DOCX.</summary>
    public string TypeName => Path.Extension.TrimStart('.').ToUpperInvariant();

    /// <summary>The language that the end of the file's name says, as in report.kk.pdf, report-ru.pdf and report_kaz.pdf; null when it says none.</summary>
    public Language? LanguageAmong(IEnumerable<Language> languages)
    {
        var stem = Name.AsSpan(0, Name.Length - Path.Extension.Length);
        var end = stem[(stem.LastIndexOfAny('.', '-', '_') + 1)..];
        if (end.Length == stem.Length)
        {
            return null;
        }

        var word = end.ToString().ToLowerInvariant();
        var code = word switch { "kaz" or "kz" => "kk", "rus" => "ru", "eng" => "en", _ => word };
        return languages.FirstOrDefault(language => language.Code == code);
    }

    /// <summary>Whether a file is a picture that browsers do not show.</summary>
    public static bool IsUnshowable(FilePath path) => Unshowable.Contains(path.Extension);

    /// <summary>Whether files of this extension are published.</summary>
    public static bool IsPublishable(FilePath path) =>
        Pictures.Contains(path.Extension) || Documents.Contains(path.Extension);
}
