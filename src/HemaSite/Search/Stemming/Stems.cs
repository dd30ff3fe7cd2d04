using HemaSite.Languages;

namespace HemaSite.Search.Stemming;

/// <summary>The stemmer of each language.</summary>
public static class Stems
{
    /// <summary>The key of a folded word; languages without a stemmer keep their words.</summary>
    public static string Of(string word, Language language) => language.Code switch
    {
        "kk" => KazakhStemmer.Stem(word),
        "ru" => RussianStemmer.Stem(word),
        "en" => EnglishStemmer.Stem(word),
        _ => word,
    };

    /// <summary>The lists of words without which a browser cannot give the same keys, by name; most languages need none.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> WordsOf(string languageCode) => languageCode == "kk" ? KazakhWords.Lists : [];
}
