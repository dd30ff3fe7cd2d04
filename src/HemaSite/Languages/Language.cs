using System.Collections.Frozen;

namespace HemaSite.Languages;

/// <summary>A language of the site: its ISO 639-1 code, its name in itself and the territory form used by Open Graph.</summary>
public sealed record Language
{
    private static readonly FrozenSet<string> Iso639 = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es "
        + "et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj "
        + "kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv "
        + "ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti "
        + "tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ').ToFrozenSet();

    private Language(string code, string name, string locale) => (Code, Name, Locale) = (code, name, locale);

    /// <summary>Kazakh.</summary>
    public static Language Kazakh { get; } = new("kk", "Қазақша", "kk_KZ");

    /// <summary>Russian.</summary>
    public static Language Russian { get; } = new("ru", "Русский", "ru_RU");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English", "en_US");

    /// <summary>The ISO 639-1 code, as it stands in addresses and file names.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself, as its readers look for it.</summary>
    public string Name { get; }

    /// <summary>The form with a territory that Open Graph asks for, such as kk_KZ.</summary>
    public string Locale { get; }

    /// <summary>The language of a code, or null when ISO 639-1 has no such code.</summary>
    public static Language? Find(string code) => code switch
    {
        "kk" => Kazakh,
        "ru" => Russian,
        "en" => English,
        _ => Iso639.Contains(code) ? new(code, code, code) : null,
    };

    /// <inheritdoc/>
    public override string ToString() => Code;
}
