using System.Globalization;
using System.Text;

namespace HemaSite.Search.Indexing;

/// <summary>
/// Words in the order of their letters as one short text: before each stands a digit that tells how many letters it shares with the one
/// before, so that "0айт3ыс" is айт and айтыс.
/// </summary>
internal static class WordList
{
    private const int MostShared = 9;

    /// <summary>Writes words; none holds a digit.</summary>
    public static string Pack(IEnumerable<string> words)
    {
        var (text, last) = (new StringBuilder(), "");
        foreach (var word in words)
        {
            var shared = Math.Min(MostShared, word.AsSpan().CommonPrefixLength(last));
            text.Append(CultureInfo.InvariantCulture, $"{shared}{word.AsSpan(shared)}");
            last = word;
        }

        return text.ToString();
    }
}
