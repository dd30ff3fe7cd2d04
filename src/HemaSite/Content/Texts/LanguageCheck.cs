using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Content.Texts;

/// <summary>
/// Notices a text in another language than its file's name says. Every fourth or fifth letter of Kazakh is one that Russian
/// lacks, so sixty Cyrillic letters without any are no Kazakh, and many of them are no Russian.
/// </summary>
internal static class LanguageCheck
{
    private const int Enough = 60;
    private const int MostKazakhInRussian = 8;
    private const string KazakhOnly = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    /// <summary>Complains when the body is surely not in the language of the file.</summary>
    public static void Check(SourceText source, int bodyStart, string language, LetterScan look, Complaints complaints)
    {
        // Letters in addresses and markup count too, but they are Latin and do not speak for or against Kazakh.
        var (kazakh, cyrillic, latin) = (look.Kazakh, look.AllCyrillic, look.English);
        var found = language switch
        {
            "kk" when cyrillic >= Enough && kazakh == 0 => "ru",
            "ru" when cyrillic >= Enough && kazakh * 100 > cyrillic * MostKazakhInRussian => "kk",
            "en" when cyrillic >= Enough && latin < cyrillic => kazakh * 100 > cyrillic * MostKazakhInRussian ? "kk" : "ru",
            _ => null,
        };
        if (found is not null)
        {
            var text = source.Content.AsSpan(bodyStart);
            complaints.Add(LanguageRules.WrongLanguage.At(source.Span(bodyStart + text.Length - text.TrimStart().Length, 0), language, found));
        }
    }

    /// <summary>Whether only Kazakh has a letter.</summary>
    public static bool IsKazakh(char letter) => KazakhOnly.Contains(letter);
}
