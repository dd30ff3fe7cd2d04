using HemaSite.Content;
using HemaSite.Files;

namespace HemaSite.Building;

/// <summary>
/// A site that is read again and again, as a preview does: files that did not change are not parsed anew, and pages are made when
/// somebody wants them. One caller at a time may read it; what was read may be asked by many.
/// </summary>
public sealed class SiteSession
{
    private DocumentMemory memory = new();
    private string? frame;

    /// <summary>How many page files were parsed, all readings together.</summary>
    public int Parsed { get; private set; }

    /// <summary>Reads what changed since the last time and links the site anew.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
    public SiteState Read(IFileTree tree, BuildOptions options, CancellationToken cancellation = default)
    {
        var entries = tree.List();
        if (FrameOf(entries, options) is var now && now != frame)
        {
            // Settings, phrases and values of folders change what a page file means: all are read again.
            (frame, memory) = (now, new());
        }

        var before = memory.Parsed;
        var state = DeepThreads.Run(
            options.Jobs, threads => SiteBuilder.Prepare(tree, entries, options, memory, options.Parallel(threads, cancellation)));
        Parsed += memory.Parsed - before;
        return state;
    }

    // Everything but page files and what lies beside them, told apart by name, length and time.
    private static string FrameOf(IReadOnlyList<FileEntry> entries, BuildOptions options) => string.Join(
        '\n',
        entries.Where(entry => entry.Path.Extension == ".yaml").Select(entry => $"{entry.Path} {entry.Size} {entry.Stamp}").Append($"{options.Theme} {options.BaseUrl}"));
}
