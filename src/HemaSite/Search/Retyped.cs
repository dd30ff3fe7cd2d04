using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using HemaSite.Text;

namespace HemaSite.Search;

/// <summary>
/// How a query that finds nothing would read had it been typed otherwise: with the keyboard switched ("ghbdtn" is привет, "0аза0" is
/// қазақ), or in Latin letters (densaulyq). Kazakh shares its letters' places with Russian and has its own nine on the row of digits.
/// The theme's search.js does the same.
/// </summary>
public static class Retyped
{
    private const string Keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-=";
    private const string Letters = "йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ";
    private const int LongestSpelling = 4;

    private static readonly FrozenDictionary<string, string> Spelled = (
        "shch:щ sh:ш ch:ч ci:ци ce:це zh:ж kh:х gh:ғ ts:ц ya:я yu:ю yo:е ye:е a:а ä:а ə:а b:б c:к d:д e:е f:ф g:г ğ:ғ h:х i:и ı:і j:ж k:к l:л m:м "
        + "n:н ñ:ң o:о ö:ө p:п q:қ r:р s:с ş:ш t:т u:у ū:ұ ü:ү v:в w:у x:х y:ы z:з")
        .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The readings in the order in which they are tried.</summary>
    public static ImmutableArray<string> Readings(string query)
    {
        var text = Nfc.Compose(query).ToLowerInvariant();
        return [string.Concat(text.Select(OnOtherKeyboard)), InCyrillic(text)];
    }

    private static char OnOtherKeyboard(char c) => Keys.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Letters[at] : c;

    private static string InCyrillic(string text)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(LongestSpelling, text.Length - at);
            while (length > 1 && !Spelled.ContainsKey(text.Substring(at, length)))
            {
                length--;
            }

            var letters = text.Substring(at, length);
            result.Append(Spelled.GetValueOrDefault(letters, letters));
            at += length;
        }

        return result.ToString();
    }
}
