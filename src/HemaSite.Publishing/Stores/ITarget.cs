using System.Collections.Immutable;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;

namespace HemaSite.Publishing.Stores;

/// <summary>Where readers find the site, whatever it is made of.</summary>
public interface ITarget : IDisposable
{
    /// <summary>What readers see now; null when the place is empty.</summary>
    /// <exception cref="PublishException">It holds files and none of our manifests, and may not be taken over.</exception>
    Manifest? Read();

    /// <summary>Plans the way from what readers see to a site, with what a broken-off publication left taken into account.</summary>
    PublicationPlan Plan(Manifest next);

    /// <summary>Carries out a plan that this target made.</summary>
    void Publish(PublicationPlan plan, ISiteFiles files, CancellationToken cancellation);

    /// <summary>The publications that readers can be led back to, the newest first, without the one they see.</summary>
    /// <exception cref="PublishException">This kind of target keeps none.</exception>
    ImmutableArray<Release> Releases();

    /// <summary>Whether a publication was made before the one that readers see.</summary>
    bool IsOlder(Release release);

    /// <summary>Leads readers to an older publication.</summary>
    void Return(Release release);
}
