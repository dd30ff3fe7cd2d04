using System.Collections.Immutable;

namespace HemaSite.Tests.Architecture;

/// <summary>What is wrong with a set of arrows; pure, so that the guards themselves can be tested.</summary>
public static class FloorPlan
{
    /// <summary>The arrows that do not lead to a lower floor.</summary>
    public static IEnumerable<Arrow> NotDownward(IEnumerable<Arrow> arrows, ImmutableArray<ImmutableArray<string>> floors) =>
        arrows.Where(arrow => FloorOf(arrow.From, floors) <= FloorOf(arrow.To, floors));

    /// <summary>One circle among the arrows, in walking order, or nothing.</summary>
    public static ImmutableArray<Arrow> FindCircle(IReadOnlyCollection<Arrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From);
        var finished = new HashSet<string>();
        return arrows.Select(arrow => Walk(arrow.From, [])).FirstOrDefault(circle => !circle.IsEmpty, []);

        ImmutableArray<Arrow> Walk(string folder, ImmutableArray<Arrow> path)
        {
            if (path.Any(arrow => arrow.From == folder))
            {
                return [.. path.SkipWhile(arrow => arrow.From != folder)];
            }

            if (!finished.Contains(folder))
            {
                foreach (var arrow in next[folder])
                {
                    if (Walk(arrow.To, path.Add(arrow)) is { IsEmpty: false } circle)
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
