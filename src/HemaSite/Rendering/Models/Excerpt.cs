namespace HemaSite.Rendering.Models;

/// <summary>Shortens plain text for descriptions.</summary>
internal static class Excerpt
{
    /// <summary>The text on one line, cut after a whole word with an ellipsis when it is longer than the limit.</summary>
    public static string Of(string text, int limit)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= limit)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', limit);
        return line[..(space > 0 ? space : limit)].TrimEnd(',', ';', ':', ' ', '–', '—', '-') + "…";
    }
}
