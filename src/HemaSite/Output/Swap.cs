using HemaSite.Output.Disks;

namespace HemaSite.Output;

/// <summary>Puts a finished stage in the place of the published site, in one step wherever the file system has one.</summary>
internal static class Swap
{
    /// <summary>
    /// Swaps. Gives the folder in which the site before now stands, when readers went straight from it to the new one: whoever was on
    /// the way to a file then is still in it.
    /// </summary>
    public static string? Run(OutputPlace place, string stage, IDisk disk)
    {
        switch (disk.Look(place.Folder))
        {
            case DiskEntry.Nothing:
                disk.Move(stage, place.Folder);
                return null;
            case DiskEntry.Link:
                var before = place.Current();
                disk.Move(MakeSwitch(place, stage, disk), place.Folder);
                return before;
        }

        if (disk.Exchange(stage, place.Folder))
        {
            return stage;
        }

        Replace(place, stage, disk);
        return null;
    }

    // Where folders cannot be exchanged the published folder becomes a link once, in two steps, and every later build
    // turns the link in one. A kill between the two steps is mended by OutputPlace.Recover.
    private static void Replace(OutputPlace place, string stage, IDisk disk)
    {
        var next = MakeSwitch(place, stage, disk);
        var old = place.Free("old");
        disk.Move(place.Folder, old);
        try
        {
            disk.Move(next, place.Folder);
        }
        catch
        {
            disk.Move(old, place.Folder);
            throw;
        }
    }

    // A link to the new site under a hidden name; the stage itself where the system has no links.
    private static string MakeSwitch(OutputPlace place, string stage, IDisk disk)
    {
        var site = place.Free("site");
        var link = place.Free("link");
        if (!disk.CreateLink(link, Path.GetFileName(site)))
        {
            return stage;
        }

        disk.Move(stage, site);
        return link;
    }
}
