using System.Collections.Immutable;

namespace HemaSite.Tests.Architecture;

/// <summary>What is wrong with a set of arrows; pure, so that the guards themselves can be tested.</summary>
public static class FloorPlan
{
    /// <summary>The arrows that do not lead to a lower floor.</summary>
    public static IEnumerable<Arrow> NotDownward(IEnumerable<Arrow> arrows, ImmutableArray<ImmutableArray<string>> floors) =>
        arrows.Where(arrow => FloorOf(arrow.From, floors) <= FloorOf(arrow.To, floors));

    /// <summary>One circle among the arrows, as the folders along it, or nothing.</summary>
    public static ImmutableArray<string> FindCircle(IReadOnlyCollection<Arrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        var finished = new HashSet<string>();
        return arrows.Select(arrow => Walk(arrow.From, [])).FirstOrDefault(circle => !circle.IsEmpty, []);

        ImmutableArray<string> Walk(string folder, ImmutableArray<string> path)
        {
            if (path.Contains(folder))
            {
                return [.. path[path.IndexOf(folder)..], folder];
            }

            if (!finished.Contains(folder))
            {
                foreach (var neighbour in next[folder])
                {
                    if (Walk(neighbour, path.Add(folder)) is { IsEmpty: false } circle)
                    {
                        return circle;
                    }
                }

                finished.Add(folder);
            }

            return [];
        }
    }

    // The roof is above all floors; a room that nobody listed is on no floor and counts as the roof's neighbour.
    private static int FloorOf(string room, ImmutableArray<ImmutableArray<string>> floors)
    {
        for (var floor = 0; floor < floors.Length; floor++)
        {
            if (floors[floor].Contains(room))
            {
                return floor;
            }
        }

        return floors.Length;
    }
}
