namespace HemaSite.Languages;

/// <summary>
/// The order of an alphabetical list: numbers by value, then Latin, then the 42 letters of the Kazakh alphabet, then other scripts;
/// punctuation does not count, a space comes before any letter. Texts equal so far: е before ё (in Kazakh ё is a letter of its own),
/// then lower case before upper, then code units, so that no two different texts are ever equal. Texts are taken to be in NFC.
/// </summary>
public sealed class Collation : IComparer<string>
{
    private static readonly Collation Kazakh = new(yoIsLetter: true);
    private static readonly Collation Common = new(yoIsLetter: false);

    private readonly bool yoIsLetter;

    private Collation(bool yoIsLetter) => this.yoIsLetter = yoIsLetter;

    /// <summary>The order of a language; Kazakh letters keep their places in every language.</summary>
    public static Collation For(Language language) => language.Code == "kk" ? Kazakh : Common;

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (yo, upper) = (0, 0);
        var left = new CollationReader(x, yoIsLetter);
        var right = new CollationReader(y, yoIsLetter);
        while (true)
        {
            var (a, b) = (left.Next(), right.Next());
            var difference = a.CompareTo(b) is var rank and not 0 ? rank : CompareNumbers(left.Digits, right.Digits);
            if (difference != 0)
            {
                return difference;
            }

            if (a == CollationReader.End)
            {
                break;
            }

            yo = yo == 0 ? left.IsYo.CompareTo(right.IsYo) : yo;
            upper = upper == 0 ? left.IsUpper.CompareTo(right.IsUpper) : upper;
        }

        return yo != 0 ? yo : upper != 0 ? upper : string.CompareOrdinal(x, y);
    }

    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
}
