using HemaSite.Files;

namespace HemaSite.Cli.Workers;

/// <summary>Finds the folder in which work is kept between builds.</summary>
internal static class CacheFolder
{
    private const string Usual = ".hemasite";

    /// <summary>
    /// Its full path without links: the one that the user named, wherever it leads, else .hemasite of the site. That one comes with the
    /// site, so where it is a link or no folder nothing is kept, and this is null.
    /// </summary>
    public static string? Of(string site, string? named)
    {
        if (named is not null)
        {
            return RealFolder.Of(named);
        }

        var usual = Path.Combine(RealFolder.Of(site), Usual);
        return new FileInfo(usual).LinkTarget is null && (Directory.Exists(usual) || !Path.Exists(usual)) ? usual : null;
    }
}
