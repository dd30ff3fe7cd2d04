using HemaSite.Output.Disks;

namespace HemaSite.Output;

/// <summary>Puts a finished stage in the place of the published site, in one step wherever the file system has one.</summary>
internal static class Swap
{
    /// <summary>Swaps; what stood there before is left beside it, to be swept. True when it now bears the name of the stage.</summary>
    public static bool Run(OutputPlace place, string stage, IDisk disk)
    {
        switch (disk.Look(place.Folder))
        {
            case DiskEntry.Nothing:
                disk.Move(stage, place.Folder);
                return false;
            case DiskEntry.Link:
                disk.Move(MakeSwitch(place, stage, disk), place.Folder);
                return false;
        }

        if (disk.Exchange(stage, place.Folder))
        {
            return true;
        }

        Replace(place, stage, disk);
        return false;
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
        catch (OutputException)
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
