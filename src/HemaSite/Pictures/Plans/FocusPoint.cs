using System.Globalization;

namespace HemaSite.Pictures.Plans;

/// <summary>The place in a picture that must stay in sight when it is cropped, in per cent from its left and its upper edge.</summary>
public readonly record struct FocusPoint(int X, int Y)
{
    /// <summary>The middle, as Grav crops.</summary>
    public static FocusPoint Middle { get; } = new(50, 50);

    /// <summary>A third from the top, where faces are: for header pictures of which nothing is said.</summary>
    public static FocusPoint Upper { get; } = new(50, 33);

    /// <summary>Reads "30% 20%" or words such as "left top", "right", "bottom"; null for anything else.</summary>
    public static FocusPoint? Parse(string text)
    {
        var (x, y, numbers) = (50, 50, 0);
        foreach (var part in text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "left":
                    x = 0;
                    break;
                case "right":
                    x = 100;
                    break;
                case "top":
                    y = 0;
                    break;
                case "bottom":
                    y = 100;
                    break;
                case "center" or "centre" or "middle":
                    break;
                default:
                    if (numbers == 2 || !int.TryParse(part.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 100)
                    {
                        return null;
                    }

                    (x, y) = numbers++ == 0 ? (number, y) : (x, number);
                    break;
            }
        }

        return text.AsSpan().IsWhiteSpace() ? null : new(x, y);
    }
}
