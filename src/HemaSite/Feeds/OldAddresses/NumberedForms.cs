using System.Globalization;
using HemaSite.Linking;
using HemaSite.Linking.Redirects;

namespace HemaSite.Feeds.OldAddresses;

/// <summary>
/// The pages of long lists as Grav numbered them: "/kk/news/page:7" leads to "/kk/news/page/7/". One expression stands for all pages that a
/// list has, as thousands of lines would slow servers down.
/// </summary>
internal sealed class NumberedForms
{
    // Of shorter lists the lines are as quick to read.
    private const int Many = 24;
    private const string Mark = "page:";

    private readonly Dictionary<string, (string To, int Last)> lists = [];

    /// <summary>Looks for long lists.</summary>
    public NumberedForms(Site site)
    {
        foreach (var redirect in site.Redirects)
        {
            if (Read(redirect) is var (from, to, number) && site.ListingsByUrl.TryGetValue(to, out var list) && list.PageCount >= Many)
            {
                lists[from] = (to, Math.Max(number, lists.GetValueOrDefault(from).Last));
            }
        }
    }

    /// <summary>The expressions, each with its target; both below the path of the site.</summary>
    public IEnumerable<(string From, string To)> Expressions => lists
        .OrderBy(list => list.Key, StringComparer.Ordinal)
        .Select(list => ($"{GravForms.Escaped(list.Key)}{Mark}(?<hema_number>{From2To(list.Value.Last)})/?", $"{list.Value.To}page/$hema_number/"));

    /// <summary>Whether an expression says what a redirect says.</summary>
    public bool Cover(Redirect redirect) => Read(redirect) is var (from, to, _) && lists.TryGetValue(from, out var list) && list.To == to;

    /// <summary>The numbers from 2 to a last one as an expression: "[2-9]|1[0-9]|20".</summary>
    public static string From2To(int last)
    {
        var digits = $"{last}";
        var forms = new List<string>();
        for (var length = 1; length < digits.Length; length++)
        {
            forms.Add($"[{(length == 1 ? 2 : 1)}-9]{Digits(length - 1)}");
        }

        for (var at = 0; at < digits.Length; at++)
        {
            var least = at > 0 ? '0' : digits.Length == 1 ? '2' : '1';
            if (digits[at] > least)
            {
                var most = (char)(digits[at] - 1);
                forms.Add($"{digits[..at]}{(least == most ? $"{least}" : $"[{least}-{most}]")}{Digits(digits.Length - at - 1)}");
            }
        }

        return string.Join('|', forms.Append(digits));
    }

    private static string Digits(int count) => string.Concat(Enumerable.Repeat("[0-9]", count));

    // "/kk/news/page:7/" to "/kk/news/page/7/", offered by us; null for any other.
    private static (string From, string To, int Number)? Read(Redirect redirect)
    {
        var at = redirect.From.LastIndexOf(Mark, StringComparison.Ordinal);
        return at > 0
            && redirect.Place is null
            && int.TryParse(redirect.From.AsSpan(at + Mark.Length).TrimEnd('/'), NumberStyles.None, null, out var number)
            && redirect.To.EndsWith($"/page/{number}/", StringComparison.Ordinal)
                ? (redirect.From[..at], redirect.To[..^$"page/{number}/".Length], number)
                : null;
    }
}
