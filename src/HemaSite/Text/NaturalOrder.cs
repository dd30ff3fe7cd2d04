namespace HemaSite.Text;

/// <summary>Orders names as people do: runs of digits by value ("2" before "10"), the rest without regard to case, then ordinal.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder() { }

    /// <summary>The one instance.</summary>
    public static NaturalOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(TakeDigits(ref left), TakeDigits(ref right))
                : CompareLetters(ref left, ref right);
            if (order != 0)
            {
                return order;
            }
        }

        var byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }

    private static int CompareLetters(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var order = char.ToLowerInvariant(left[0]).CompareTo(char.ToLowerInvariant(right[0]));
        left = left[1..];
        right = right[1..];
        return order;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        var digits = text[..length];
        text = text[length..];
        return digits;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
