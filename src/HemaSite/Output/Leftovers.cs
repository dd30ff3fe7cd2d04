using HemaSite.Output.Disks;

namespace HemaSite.Output;

/// <summary>What a killed build left beside a published site that needs no new build.</summary>
public static class Leftovers
{
    /// <summary>Removes it; what cannot be removed now, or belongs to a build that runs, stays.</summary>
    /// <param name="outputFolder">The folder readers see.</param>
    /// <param name="kept">What tells the spare folder that the last build left there on purpose; null when it left none.</param>
    /// <param name="disk">The disk.</param>
    public static void Sweep(string outputFolder, string? kept, IDisk disk)
    {
        try
        {
            var place = OutputPlace.Find(outputFolder, [], disk);
            var spare = kept is { } name ? place.SpareFolder(name) : null;
            if (place.HasLeftovers(spare))
            {
                using var right = BuildLock.Take(place, TimeSpan.Zero, disk);
                place.Sweep(spare);
            }
        }
        catch (OutputException)
        {
            // The site is as it should be; the next build that writes will sweep.
        }
    }
}
