namespace HemaSite.Text;

/// <summary>Cyrillic letters that look like Latin ones and get typed in their place.</summary>
public static class LookAlikes
{
    private const string Cyrillic = "асеорхуіһкмАВСЕНКМОРТХҮУІәӘѕјЅЈ";
    private const string Latin = "aceopxyihkmABCEHKMOPTXYYIəƏsjSJ";

    // Ukrainian, Serbian, Altai and old letters, which old fonts and keyboards had for those of Kazakh.
    private const string Foreign = "їєӧӱђћѳӊҥҝҡӄҕӷӯўЇЄӦӰЂЋѲӉҤҜҠӃҔӶӮЎ";
    private const string Kazakh = "іеөүһһөңңқққғғұұІЕӨҮҺҺӨҢҢҚҚҚҒҒҰҰ";

    /// <summary>The Kazakh letter in whose place a Cyrillic letter of another language is typed; any other character as it is.</summary>
    public static char InKazakh(char letter) =>
        Foreign.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Kazakh[index] : letter;

    /// <summary>The Cyrillic letter that a Latin letter looks like; any other character as it is.</summary>
    public static char ToCyrillic(char letter) =>
        Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Cyrillic[index] : letter;

    /// <summary>The Latin letter that a Cyrillic letter looks like; any other character as it is.</summary>
    public static char ToLatin(char letter) =>
        Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Latin[index] : letter;
}
