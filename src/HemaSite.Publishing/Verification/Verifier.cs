using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using HemaSite.Files;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Stores;

namespace HemaSite.Publishing.Verification;

/// <summary>Compares a live site with a manifest, file by file.</summary>
public static class Verifier
{
    private const int Lanes = 8;
    private const int LongestRedirect = 2048;
    private const int Asks = 3;

    /// <summary>The files that readers can ask for.</summary>
    public static IEnumerable<PublishedFile> Checked(Manifest manifest) =>
        manifest.Files.Where(file => FileTypes.CacheOf(file.Path) != CacheClass.Server);

    /// <summary>The files that are missing or differ, ordered by address.</summary>
    public static ImmutableArray<LiveFault> Run(LiveSite live, Manifest manifest, CancellationToken cancellation)
    {
        var faults = new ConcurrentBag<LiveFault>();
        var known = manifest.ByPath();
        var written = manifest.Site.Pages.Select(page => page.Path).ToHashSet();
        Parallel.ForEach(Checked(manifest), new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellation }, file =>
        {
            var mayLead = !written.Contains(file.Path);
            if (LastingFaultOf(live, file, to => mayLead && (live.FileAt(to) is { } target ? known.ContainsKey(target) : live.LeadsAway(to) && IsShort(file))) is { } fault)
            {
                faults.Add(fault);
            }
        });
        return [.. faults.OrderBy(fault => fault.Address, StringComparer.Ordinal)];
    }

    // Lists and the choice of languages are many times as long as a page that only leads on.
    private static bool IsShort(PublishedFile file) => file.Path.Extension == ".html" && file.Size <= LongestRedirect;

    // A server may close a connection at the moment when the next question comes: such a one is asked again.
    private static LiveFault? LastingFaultOf(LiveSite live, PublishedFile file, Func<Uri?, bool> mayLeadTo)
    {
        var fault = FaultOf(live, file, mayLeadTo);
        for (var ask = 1; ask < Asks && fault is { Status: 0 }; ask++)
        {
            fault = FaultOf(live, file, mayLeadTo);
        }

        return fault;
    }

    private static LiveFault? FaultOf(LiveSite live, PublishedFile file, Func<Uri?, bool> mayLeadTo)
    {
        var address = LiveSite.AddressOf(file.Path);
        try
        {
            using var answer = live.Get(address);
            if ((int)answer.StatusCode is 301 or 308 && mayLeadTo(answer.Headers.Location))
            {
                // A page at an old address that only leads on, perhaps to another site: a server that knows the redirects leads on by itself.
                return null;
            }

            if (!answer.IsSuccessStatusCode)
            {
                return new(address, (int)answer.StatusCode);
            }

            using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            return live.Take(answer, file.Size, piece => sum.AppendData(piece.Span)) && Convert.ToHexStringLower(sum.GetHashAndReset()) == file.Sha256
                ? null
                : new(address, 200);
        }
        catch (Exception failure) when (failure is PublishException or UriFormatException)
        {
            return new(address, 0);
        }
    }
}
