using System.Collections.Frozen;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Files;
using HemaSite.Languages;
using HemaSite.Languages.Phrases;
using HemaSite.Settings;
using HemaSite.Text;
using HemaSite.Text.Encodings;
using HemaSite.Yaml;

namespace HemaSite.Themes;

/// <summary>Reads the phrases of themes, the nearer theme's over those below it, and checks the languages against each other.</summary>
internal sealed class PhraseLoader(string theme, SiteSettings settings, Complaints complaints)
{
    private readonly Dictionary<string, Dictionary<string, Phrase>> books = [];
    private readonly Dictionary<(string Language, string Key), SourceSpan> places = [];
    private readonly Dictionary<string, SourceText> files = [];

    /// <summary>Reads one file, phrases/{language}.yaml.</summary>
    public void Add(FilePath path, byte[] bytes)
    {
        var code = path.Name[..^".yaml".Length];
        var (source, problem) = TextDecoder.Decode(path, bytes);
        if (Language.Find(code) is not { } language || problem is not null
            || YamlReader.Read(source, 0, source.Content.Length, YamlLimits.Settings, complaints) is not { } map)
        {
            complaints.Add(SettingsRules.BrokenSettings.In(source));
            return;
        }

        files[code] = source;
        if (!books.TryGetValue(code, out var book))
        {
            books[code] = book = [];
        }

        foreach (var entry in map.Entries)
        {
            places[(code, entry.Key)] = entry.KeySpan;
            if (PhraseOf(entry.Value, language) is { } phrase)
            {
                book[entry.Key] = phrase;
            }
            else
            {
                complaints.Add(ThemeRules.NotAPhrase.At(entry.KeySpan, entry.Key));
            }
        }
    }

    /// <summary>The phrasebooks of the site's languages. A language that the theme lacks is an error, and speaks the default language.</summary>
    public FrozenDictionary<string, Phrasebook> Finish()
    {
        foreach (var (code, book) in books)
        {
            foreach (var (key, phrase) in GravPhrases.Of(settings.Phrases.GetValueOrDefault(code) ?? FrozenDictionary<string, string>.Empty))
            {
                book[key] = phrase;
            }
        }

        var all = books.ToDictionary(book => book.Key, book => new Phrasebook(Language.Find(book.Key)!, book.Value));
        foreach (var problem in PhraseCheck.Compare([.. all.Values.Where(IsOfSite).OrderBy(book => book.Language.Code, StringComparer.Ordinal)]))
        {
            Complain(problem);
        }

        foreach (var language in settings.Languages.Where(language => !all.ContainsKey(language.Code)))
        {
            complaints.Add(ThemeRules.NoPhrases.At(PlaceOf(language), language.Code, theme));
        }

        var spare = all.GetValueOrDefault(settings.DefaultLanguage.Code) ?? all.GetValueOrDefault("en") ?? all.Values.First();
        return settings.Languages.ToFrozenDictionary(
            language => language.Code,
            language => all.GetValueOrDefault(language.Code) ?? new Phrasebook(language, [], spare));
    }

    private SourceSpan PlaceOf(Language language) =>
        settings.LanguagePlaces.Where(place => place.Value == language.Code).Select(place => (SourceSpan?)place.Span).FirstOrDefault()
        ?? new SourceText(settings.IsGrav ? new("config/system.yaml") : new("content/site.yaml"), "").Span(0, 0);

    // What a theme lacks in a language nobody reads here is no matter of this site.
    private bool IsOfSite(Phrasebook book) => settings.Languages.Contains(book.Language);

    private void Complain(PhraseProblem problem)
    {
        var code = problem.Language.Code;
        var rule = problem.Fault switch
        {
            PhraseFault.MissingKey => ThemeRules.MissingPhrase,
            PhraseFault.MissingPlaceholders => ThemeRules.PlaceholdersDiffer,
            _ => ThemeRules.WrongPlural,
        };
        // What one language lacks stands in another: there somebody wrote it, or mistyped it.
        var others = places.Where(other => other.Key.Key == problem.Key).OrderBy(other => other.Key.Language, StringComparer.Ordinal).Select(other => (SourceSpan?)other.Value);
        var span = places.TryGetValue((code, problem.Key), out var place) ? place : others.FirstOrDefault() ?? files[code].Span(0, 0);
        complaints.Add(rule.At(span, problem.Key, code, string.Join(", ", problem.Names)));
    }

    private static Phrase? PhraseOf(YamlNode node, Language language) => node switch
    {
        YamlScalar text => Phrase.Plain(text.Value),
        YamlMap forms => Phrase.Counted(forms.Entries
            .Where(entry => entry.Value is YamlScalar && PluralRules.Find(entry.Key) is not null)
            .Select(entry => KeyValuePair.Create(PluralRules.Find(entry.Key)!.Value, ((YamlScalar)entry.Value).Value))),
        _ => null,
    };
}
