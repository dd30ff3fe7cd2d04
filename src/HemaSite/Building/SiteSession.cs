using HemaSite.Content;
using HemaSite.Files;

namespace HemaSite.Building;

/// <summary>
/// A site that is read again and again, as a preview does: files that did not change are not parsed anew, the site is linked anew only when
/// more than texts has changed, and pages are made when somebody wants them. One caller at a time may read it; what was read may be asked by many.
/// </summary>
public sealed class SiteSession
{
    private DocumentMemory memory = new();
    private BuildOptions? options;
    private TextEdits? last;
    private string? frame;

    /// <summary>How many page files were parsed, all readings together.</summary>
    public int Parsed { get; private set; }

    /// <summary>How often the site was linked.</summary>
    public int Linked { get; private set; }

    /// <summary>Reads what changed since the last time.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
    public SiteState Read(IFileTree tree, BuildOptions wanted, CancellationToken cancellation = default) => Read(tree, tree.List(), wanted, cancellation);

    /// <summary>Reads what changed since the last time, by a listing that was made just now.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
    public SiteState Read(IFileTree tree, IReadOnlyList<FileEntry> entries, BuildOptions wanted, CancellationToken cancellation = default)
    {
        // Of other options than the moment nothing is known; until this reading has succeeded the last one is nothing to go by.
        var known = options is not null && options with { Now = wanted.Now } == wanted ? last : null;
        (options, last) = (wanted, null);
        var before = memory.Parsed;
        last = known?.Follow(entries, tree, wanted, memory, cancellation);
        Parsed += memory.Parsed - before;
        return last?.State ?? Link(tree, entries, wanted, cancellation);
    }

    /// <summary>Lets the next reading link the site anew, whatever has changed.</summary>
    public void Forget() => last = null;

    private SiteState Link(IFileTree tree, IReadOnlyList<FileEntry> entries, BuildOptions wanted, CancellationToken cancellation)
    {
        if (FrameOf(entries, wanted) is var now && now != frame)
        {
            // Settings, phrases and values of folders change what a page file means: all are read again.
            (frame, memory) = (now, new());
        }

        var before = memory.Parsed;
        var state = DeepThreads.Run(
            wanted.Jobs, threads => SiteBuilder.Prepare(tree, entries, wanted, memory, wanted.Parallel(threads, cancellation)));
        (Parsed, Linked) = (Parsed + memory.Parsed - before, Linked + 1);
        last = state.Site is { } site ? new(entries, state, site, wanted.Now) : null;
        return state;
    }

    // Everything but page files and what lies beside them, told apart by name, length and time.
    private static string FrameOf(IReadOnlyList<FileEntry> entries, BuildOptions options) => string.Join(
        '\n',
        entries.Where(entry => entry.Path.Extension == ".yaml").Select(entry => $"{entry.Path} {entry.Size} {entry.Stamp}").Append($"{options.Theme} {options.BaseUrl}"));
}
