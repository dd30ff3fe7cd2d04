using HemaSite.Content.FrontMatters;
using HemaSite.Content.Texts;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Text.Encodings;

namespace HemaSite.Content;

/// <summary>Understands one page file alone: its encoding, its language, its front matter. Knows nothing of other files.</summary>
internal sealed class DocumentParser(IFileTree tree, FolderDefaults defaults, SiteSettings settings, Complaints complaints)
{
    private const int Largest = 4 << 20;
    private const string MostKibibytes = "1024"; // of a text, as the reader of bodies allows

    /// <summary>The document of a file, or null when the file belongs to no language of the site.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <exception cref="IOException">The file could not be read.</exception>
    public Document? Parse(ContentFile file, long length)
    {
        if (length > Largest)
        {
            return RefuseSize(file, length);
        }

        var (source, problem) = TextDecoder.Decode(file.Path, tree.Read(file.Path));
        if (file.LanguageCode is { } code && settings.Languages.All(language => language.Code != code))
        {
            return RefuseLanguage(source, code);
        }

        if (problem is not null)
        {
            complaints.Add(EncodingRules.Of(problem));
            // What could not be decoded cannot be judged further: no body.
            return new(file, source, FrontMatter.None, source.Content.Length) { IsUsable = false };
        }

        var local = new Complaints();
        var inherited = defaults.Of(file.PageFolder, out var isBroken);
        var read = FrontMatterReader.Read(source, new(settings.Zone, IsPost(file), inherited), local);
        CheckText(file, source, read.BodyStart, local);
        var isUsable = read.IsUsable && !isBroken;
        foreach (var complaint in local.InOrder())
        {
            complaints.Add(complaint);
            isUsable &= complaint.Severity != Severity.Error;
        }

        return new(file, source, read.Values, read.BodyStart) { IsUsable = isUsable };
    }

    private void CheckText(ContentFile file, SourceText source, int bodyStart, Complaints complaints)
    {
        var look = LetterScan.At(source.Content, bodyStart);
        if (look.MayBeDamaged)
        {
            TextCheck.Check(source, bodyStart, complaints);
        }

        if (look.MayMixLetters)
        {
            WordCheck.Check(source, file.LanguageCode, complaints);
        }

        SampleText.Check(source, bodyStart, file.LanguageCode, complaints);
        SignCheck.Check(source, bodyStart, !settings.Typography && file.LanguageCode is "kk" or "ru", complaints);
        if (file.LanguageCode is { } language && IsPost(file))
        {
            LanguageCheck.Check(source, bodyStart, language, look, complaints);
        }
    }

    // Far beyond any text: reading it, and looking for more to say about it, would hold up the build.
    private Document RefuseSize(ContentFile file, long length)
    {
        var unread = new SourceText(file.Path, "");
        complaints.Add(MarkdownRules.TooLarge.In(unread, $"{length >> 10}", MostKibibytes));
        return new(file, unread, FrontMatter.None, 0) { IsUsable = false };
    }

    // Known but unconfigured languages (item.en.md on a kk/ru site) are an honest wish; others may be slips.
    private Document? RefuseLanguage(SourceText source, string code)
    {
        var known = settings.Languages.Select(language => language.Code).ToList();
        var meant = SettingsLanguages.Suggestion(code);
        complaints.Add(StructureRules.UnknownFileLanguage.In(source, code, string.Join(", ", known), known.Contains(meant) ? meant : ""));
        return null;
    }

    private static bool IsPost(ContentFile file) => file.Template == "item";
}
