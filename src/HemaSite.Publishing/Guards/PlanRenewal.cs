using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;

namespace HemaSite.Publishing.Guards;

/// <summary>
/// Makes a plan anew where another publication came between its making and its carrying out: what that one sent would otherwise be taken
/// for what the plan knows, and two sites would be mixed.
/// </summary>
internal static class PlanRenewal
{
    /// <summary>The plan itself, or one from what readers see now.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="live">What readers see now.</param>
    /// <param name="takesOver">Whether the target may hold another site.</param>
    /// <param name="between">How the target plans.</param>
    public static PublicationPlan Of(PublicationPlan plan, Manifest? live, bool takesOver, Func<Manifest?, Manifest, PublicationPlan> between)
    {
        if (IsSame(plan.Old, live))
        {
            return plan;
        }

        // How many pages vanish was asked when the plan was made; whose site it is must be asked of every one.
        var anew = between(live, plan.New);
        PlanGuard.Check(anew, allowsShrink: true, takesOver);
        return anew;
    }

    private static bool IsSame(Manifest? one, Manifest? other) =>
        one is null || other is null ? one is null && other is null : one.Files.SequenceEqual(other.Files) && one.Kept.SequenceEqual(other.Kept);
}
