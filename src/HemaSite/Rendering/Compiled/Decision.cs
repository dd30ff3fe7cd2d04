using HemaSite.Rendering.Steps;

namespace HemaSite.Rendering.Compiled;

/// <summary>A condition that is the same for all pages of a language. It is known by the delegate that gives it.</summary>
internal sealed class Decision
{
    private readonly bool holds;

    private Decision(bool holds) => this.holds = holds;

    /// <summary>The decision as a condition among others.</summary>
    public static Func<PageRun, bool> Always(bool holds) => new Decision(holds).Get;

    /// <summary>What a condition always is; null when it depends on the page.</summary>
    public static bool? Of(Func<PageRun, bool> condition) => (condition.Target as Decision)?.holds;

    /// <summary>Both conditions, or either; the second is only looked at when the first leaves it open.</summary>
    public static Func<PageRun, bool> Both(Func<PageRun, bool> left, Func<PageRun, bool> right) =>
        Of(left) is { } known ? (known ? right : left) : Of(right) == true ? left : run => left(run) && right(run);

    /// <inheritdoc cref="Both"/>
    public static Func<PageRun, bool> Either(Func<PageRun, bool> left, Func<PageRun, bool> right) =>
        Of(left) is { } known ? (known ? left : right) : Of(right) == false ? left : run => left(run) || right(run);

    private bool Get(PageRun run) => holds;
}
