using System.Text.RegularExpressions;

namespace HemaSite.Tests.Hostile;

/// <summary>How a build of a hostile site ended: its exit code (-1 when it did not end) and everything it printed.</summary>
public sealed record HostileVerdict(HostileCase Case, int ExitCode, string Output, bool HasPublished)
{
    private string[] Lines => Output.Split('\n');

    private string Got =>
        ExitCode != 0 ? "error" : Lines.Any(line => line.Contains(": warning HS") && line.Contains(Case.Path)) ? "warning" : "ok";

    /// <summary>What is not as the manifest says, in words; empty when all is right.</summary>
    public IEnumerable<string> Faults()
    {
        if (ExitCode is not (0 or 1 or 2))
        {
            yield return $"{Case.Name}: ends with {ExitCode}: {Output}";
        }
        else if (Got != Case.Expected)
        {
            yield return $"{Case.Name}: {Got} instead of {Case.Expected} ({Case.Note}): {Output}";
        }
        else if (Got != "ok" && !Lines.Any(IsAsAnnounced))
        {
            yield return $"{Case.Name}: no {Got} with '{Case.Keyword}' at {Case.Path}: {Output}";
        }

        if (HasPublished != (ExitCode == 0))
        {
            yield return $"{Case.Name}: ends with {ExitCode}, published: {HasPublished}";
        }
    }

    // Characters that act on a terminal are never printed.
    private string Shown => string.Concat(Case.Path.Select(letter => char.IsControl(letter) || letter is >= '\u202A' and <= '\u202E' ? '\uFFFD' : letter));

    private bool IsAsAnnounced(string line) =>
        line.Contains($": {Got} HS")
        && line.Contains(Case.Keyword, StringComparison.OrdinalIgnoreCase)
        && Regex.IsMatch(line, Regex.Escape(Shown) + @":[1-9]\d*:[1-9]\d*: ");
}
