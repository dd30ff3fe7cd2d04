using System.Collections.Immutable;
using HemaSite.Content;
using HemaSite.Content.Texts;
using HemaSite.Dates;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Settings;
using HemaSite.Text;
using NodaTime;

namespace HemaSite.Authoring;

/// <summary>Begins a post: decides its folder and writes its first lines in every language. Touches no disk.</summary>
public static class PostStarter
{
    private static readonly ImmutableArray<string> UsualLanguages = ["kk", "ru"];

    /// <summary>The files of a new post.</summary>
    /// <returns>Nothing when the post cannot be begun; the complaints say why.</returns>
    /// <exception cref="IOException">A file of the site could not be read.</exception>
    public static ImmutableArray<NewFile> Start(IFileTree tree, SiteSettings settings, PostWish wish, Complaints complaints)
    {
        var title = wish.Title.Trim();
        if (Languages(wish, settings, complaints) is not { } languages
            || Day(wish, settings, complaints) is not { } date
            || SlugOf(title, languages[0], complaints) is not { } slug
            || Section(tree, settings, wish, complaints) is not { } section)
        {
            return [];
        }

        if (section.Rival(date.Date, slug) is { } rival)
        {
            complaints.Add(AuthoringRules.PostExists.In(new(rival.Path, ""), rival.Path.Value));
            return [];
        }

        var folder = section.Next(date.Date, slug);
        var style = section.Newest() is { } newest ? PostStyle.Of(newest) : PostStyle.Usual;
        return
        [
            .. languages.Select(language => new NewFile(
                folder / $"item.{language.Code}.md", style.Head(title, date) + SampleText.Body(language.Code))),
        ];
    }

    private static ImmutableArray<Language>? Languages(PostWish wish, SiteSettings settings, Complaints complaints)
    {
        if (wish.Languages is not { } codes)
        {
            ImmutableArray<Language> usual = [.. settings.Languages.Where(language => UsualLanguages.Contains(language.Code))];
            return usual.IsEmpty ? [settings.DefaultLanguage] : usual;
        }

        var chosen = ImmutableArray.CreateBuilder<Language>();
        foreach (var code in codes)
        {
            if (settings.Languages.FirstOrDefault(language => language.Code == code) is { } language)
            {
                chosen.Add(language);
                continue;
            }

            complaints.Add(AuthoringRules.LanguageNotOfSite.In(
                Asked("--lang", code), code, string.Join(", ", settings.Languages.Select(known => known.Code))));
            return null;
        }

        return chosen.Count == 0 ? null : [.. chosen.Distinct()];
    }

    private static LocalDateTime? Day(PostWish wish, SiteSettings settings, Complaints complaints)
    {
        if (wish.Date is not { } text)
        {
            return wish.Now.InZone(settings.Zone).LocalDateTime;
        }

        var source = Asked("--date", text);
        return FrontMatterDate.Parse(new(text, source.Span(0, text.Length)), "--date", null, settings.Zone, complaints)?.Value
            .InZone(settings.Zone).LocalDateTime;
    }

    private static string? SlugOf(string title, Language language, Complaints complaints)
    {
        if (title.Any(char.IsControl))
        {
            complaints.Add(AuthoringRules.TitleNotOneLine.In(Asked("title", title)));
            return null;
        }

        var slug = Slug.FromTitle(title, language);
        if (slug.Length > 0)
        {
            return slug;
        }

        complaints.Add(AuthoringRules.NoSlug.In(Asked("title", title), title));
        return null;
    }

    // What is wrong with other pages is the build's business; a post can be begun beside them.
    private static PostFolder? Section(IFileTree tree, SiteSettings settings, PostWish wish, Complaints complaints)
    {
        var root = new ContentLoader(tree, tree.List(), settings, new()).Load(new(), default, new());
        if (PostFolder.Find(root, wish.Section) is { } section)
        {
            return section;
        }

        var place = Asked(settings.ContentRoot.Value, "");
        complaints.Add(wish.Section is { } route ? AuthoringRules.NoSuchSection.In(place, route) : AuthoringRules.NoNewsSection.In(place));
        return null;
    }

    private static SourceText Asked(string name, string value) => new(new(name), value);
}
