using System.Text;
using System.Text.RegularExpressions;
using HemaSite.Html;

namespace HemaSite.Markdown.Writing;

/// <summary>
/// Keeps telephone numbers whole: browsers break lines at their spaces and hyphens. They get an element of their own, which the theme does not
/// break; other letters in their place (U+00A0, U+2011) would be copied with them.
/// </summary>
internal static partial class PhoneNumbers
{
    /// <summary>Appends escaped words, telephone numbers in an element.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> words)
    {
        var written = 0;

        // Nearly no text has one: two quick looks spare the search.
        if (words.Contains('+') || words.Contains("8 (", StringComparison.Ordinal))
        {
            foreach (var number in Number().EnumerateMatches(words))
            {
                html.AppendEscaped(words[written..number.Index]);
                html.Append("<span class=\"phone\">").AppendEscaped(words.Slice(number.Index, number.Length)).Append("</span>");
                written = number.Index + number.Length;
            }
        }

        html.AppendEscaped(words[written..]);
    }

    // +7 (727) 000-00-00, +7 701 000 0000, 8 (7212) 00-00-00: a country, a code of three to five digits, and five digits or more in groups.
    [GeneratedRegex(@"(?<![\w+])(?:\+[0-9]{1,3}[ \u00A0-]?(?:\([0-9]{3,5}\)|[0-9]{3,5})|8[ \u00A0]?\([0-9]{3,5}\))(?:[ \u00A0-]?[0-9]{2,4}){2,4}(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
