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
        return named is null ? File.Exists(file) ? Manifest.Read(File.ReadAllBytes(file)) : null
            : !File.Exists(file) ? throw new FileNotFoundException(null, file)
            : Manifest.ReadWhole(File.ReadAllBytes(file)) ?? throw new PublishException(PublishingRules.NotManifest, file);
    }

    /// <summary>The manifest of what readers see; null before the first publication.</summary>
    public static Manifest? Live(string named)
    {
        try
        {
            return Read(named, named);
        }
        catch (PublishException nothing) when (nothing.Rule == PublishingRules.NoLiveManifest && nothing.Arguments is [_, "403" or "404" or "410"])
        {
            // Storages answer 403 for what is not there; any other answer is not that of an empty place.
            return null;
        }
    }
}
