using HemaSite.Text;

namespace HemaSite.Search;

/// <summary>
/// Makes words comparable: normal form C, lower case, ё as е, typed look-alikes as the letters they stand for. The theme's search.js does the same.
/// </summary>
public static class Folding
{
    private const string Marks = "’ʼ`´‘";
    private const string Latin = "aceopxyikmtəh";
    private const string Cyrillic = "асеорхуікмтәһ";

    /// <summary>The word in the form that stemmers take; Latin letters inside a Cyrillic word become the Cyrillic ones they look like.</summary>
    public static string Fold(string word)
    {
        var composed = Nfc.Compose(word);
        var isCyrillic = composed.AsSpan().ContainsAnyInRange('Ѐ', 'ӿ');
        return string.Create(composed.Length, (composed, isCyrillic), static (letters, state) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Letter(state.composed[i], state.isCyrillic);
            }
        });
    }

    /// <summary>
    /// The word as a reader without a Kazakh keyboard types it: Өскемен is оскемен, ыдыс and идис meet, й is и. A second, weaker key.
    /// </summary>
    public static string Skeleton(string folded) => string.Create(folded.Length, folded, static (letters, text) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = text[i] switch
            {
                'ә' => 'а',
                'э' => 'е',
                'ғ' => 'г',
                'қ' => 'к',
                'ң' => 'н',
                'ө' => 'о',
                'ұ' or 'ү' => 'у',
                'һ' => 'х',
                'і' or 'ы' or 'й' => 'и',
                var other => other,
            };
        }
    });

    private static char Letter(char letter, bool isCyrillic)
    {
        var lower = char.ToLowerInvariant(letter);
        return lower == 'ё' ? 'е'
            : isCyrillic && letter is ('B' or 'H') ? letter == 'B' ? 'в' : 'н'
            : Marks.Contains(lower, StringComparison.Ordinal) ? '\''
            : isCyrillic && Latin.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var known ? Cyrillic[known]
            : lower;
    }
}
