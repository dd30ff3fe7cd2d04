using HemaSite.Diagnostics.Rules;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Verification;

namespace HemaSite.Cli.Commands;

/// <summary>Finds the manifest that an option names: a folder, a file, or the address of a live site.</summary>
internal static class ManifestSource
{
    /// <summary>The manifest; null when nothing was named and nothing stands in the usual place.</summary>
    public static Manifest? Read(string? named, string usual)
    {
        if (named is not null && Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            using var live = new LiveSite(address);
            return live.ReadManifest();
        }

        var path = named ?? usual;
        var file = Directory.Exists(path) ? Path.Combine(path, Manifest.Name.Value) : path;
        return File.Exists(file) ? Manifest.Read(File.ReadAllBytes(file))
            : named is null ? null
            : throw new FileNotFoundException(null, file);
    }

    /// <summary>The manifest of what readers see; null before the first publication.</summary>
    public static Manifest? Live(string named)
    {
        try
        {
            return Read(named, named);
        }
        catch (PublishException nothing) when (nothing.Rule == PublishingRules.NoLiveManifest)
        {
            return null;
        }
    }
}
