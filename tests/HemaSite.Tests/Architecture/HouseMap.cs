using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HemaSite.Tests.Architecture;

/// <summary>The house as a Mermaid picture: floors as boxes, arrows as they are in the code.</summary>
public static class HouseMap
{
    /// <summary>Draws the picture. An arrow that follows from two others is left out, else the picture is all arrows.</summary>
    public static string Draw(ImmutableArray<ImmutableArray<string>> floors, IReadOnlyCollection<Arrow> arrows)
    {
        var text = new StringBuilder("```mermaid\nflowchart TD\n");
        text.Append("    ").Append(Floors.Roof).Append('\n');
        for (var floor = floors.Length - 1; floor >= 0; floor--)
        {
            text.Append(CultureInfo.InvariantCulture, $"    subgraph floor{floor + 1}[\"{floor + 1}\"]\n");
            foreach (var room in floors[floor])
            {
                text.Append("        ").Append(room).Append('\n');
            }

            text.Append("    end\n");
        }

        foreach (var arrow in Shortened(arrows).OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal))
        {
            text.Append($"    {arrow.From} --> {arrow.To}\n");
        }

        return text.Append("```\n").ToString();
    }

    /// <summary>The arrows without those that a longer way already shows; the arrows must hold no circle.</summary>
    public static IEnumerable<Arrow> Shortened(IReadOnlyCollection<Arrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        return arrows.Where(arrow => !next[arrow.From].Any(other => other != arrow.To && Reaches(other, arrow.To)));

        bool Reaches(string from, string to) => next[from].Any(step => step == to || Reaches(step, to));
    }
}
