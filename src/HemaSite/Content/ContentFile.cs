using System.Collections.Frozen;
using HemaSite.Files;
using HemaSite.Settings;

namespace HemaSite.Content;

/// <summary>
/// What the path of a Markdown file means. In a page's own folder the name is the template and the infix the language
/// ("item.kk.md"); in the flat form the name is the slug ("slug.kk.md") and the page lives beside its siblings.
/// </summary>
public sealed record ContentFile(FilePath Path, string Name, string? LanguageCode, bool IsFlat)
{
    // Grav's rule is that any name is a template. A HemaSite folder has the flat form too, so there only these names
    // are, with capital letters as well: phones and editors like to begin with one.
    private static readonly FrozenSet<string> Templates =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "item", "blog", "default", "page", "section", "sections", "subsection", "home", "modular", "form");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TemplatesBySpan = Templates.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The template that the file's name asks for; null in the flat form.</summary>
    public string? Template => IsFlat ? null : Name;

    /// <summary>The folder that is the page: the file's own, or one named by the slug in the flat form.</summary>
    public FilePath PageFolder => IsFlat ? Path.Parent / Name : Path.Parent;

    /// <summary>Whether a file of this name is the page of its folder.</summary>
    public static bool IsTemplate(string name) => Templates.Contains(name);

    /// <summary>Reads the meaning of a path that ends in ".md", below the content's root folder.</summary>
    public static ContentFile Of(FilePath path, bool allowFlat, FilePath root)
    {
        var name = path.NameSpan[..^".md".Length];
        string? language = null;
        if (name.LastIndexOf('.') is > 0 and var dot && IsLanguageInfix(name[(dot + 1)..]))
        {
            // Thousands of files bear the same code and the same template: they share the text of it.
            language = name[(dot + 1)..] switch { "kk" => "kk", "ru" => "ru", "en" => "en", var other => other.ToString() };
            name = name[..dot];
        }

        var isTemplate = TemplatesBySpan.TryGetValue(name, out var template);
        // The root itself is never a page, so a file in it can only be one of its own: content/about.kk.md, content/home.kk.md.
        return new(path, template ?? name.ToString(), language, allowFlat && (!isTemplate || path.IsIn(root)));
    }

    // Two small Latin letters: every ISO 639-1 code has this shape, and slugs with dots do not end so by chance. The other
    // ways to write our languages are taken for what they are meant to be, so that the complaint can name the right one.
    private static bool IsLanguageInfix(ReadOnlySpan<char> text) =>
        (text.Length == 2 && !text.ContainsAnyExceptInRange('a', 'z')) || SettingsLanguages.IsOtherSpelling(text.ToString());
}
