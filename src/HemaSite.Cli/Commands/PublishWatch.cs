using System.Globalization;
using System.IO.Enumeration;
using HemaSite.Cli.Reporting;
using HemaSite.Publishing.Folders;
using NodaTime;

namespace HemaSite.Cli.Commands;

/// <summary>A small daemon: publishes, then waits until a post is due or the content changes, and publishes again.</summary>
/// <param name="publish">Publishes once and gives the exit code.</param>
/// <param name="nextChange">When a post is due next, by the last build.</param>
/// <param name="contentMark">Something that changes with the content.</param>
/// <param name="now">The clock.</param>
/// <param name="wait">Waits; true when the daemon shall end.</param>
internal sealed class PublishWatch(Func<int> publish, Func<Instant?> nextChange, Func<string> contentMark, Func<Instant> now, Func<TimeSpan, bool> wait)
{
    /// <summary>How long at most until the content is looked at again.</summary>
    public static readonly TimeSpan Glance = TimeSpan.FromSeconds(15);

    /// <summary>Watches a folder of this machine.</summary>
    public static int OnDisk(string source, string built, TextWriter errors, Func<int> publish, CancellationToken cancellation) => new PublishWatch(
        () => Guarded(publish, errors),
        () => BuiltSite.Open(built).Manifest.Site.NextChange,
        () => MarkOf(source, built),
        SystemClock.Instance.GetCurrentInstant,
        cancellation.WaitHandle.WaitOne).Run();

    /// <summary>Runs until it shall end. Errors of content and failures of the network are told and tried again; wrong usage ends it.</summary>
    public int Run()
    {
        while (true)
        {
            var seen = contentMark();
            var code = publish();
            if (code is ExitCode.Usage or ExitCode.Bug or ExitCode.Interrupted)
            {
                return code;
            }

            // What failed on the way is tried again at the next glance; what is wrong with the content waits for the author.
            // So is what was due and still is: a site built for a moment of the past, or not built anew, stays as it was.
            var due = code == ExitCode.Ok ? nextChange() : null;
            due = code == ExitCode.Machine || due <= now() ? now() + Duration.FromTimeSpan(Glance) : due;
            do
            {
                var left = due is { } at ? (at - now()).ToTimeSpan() : Glance;
                if (wait(left < TimeSpan.Zero ? TimeSpan.Zero : left < Glance ? left : Glance))
                {
                    return ExitCode.Ok;
                }
            }
            while (!(due <= now()) && contentMark() == seen);
        }
    }

    private static int Guarded(Func<int> publish, TextWriter errors)
    {
        try
        {
            return publish();
        }
        catch (Exception failure)
        {
            return Failures.Report(failure, MessageLanguage.FromEnvironment(), errors);
        }
    }

    // Names, sizes and times: enough to look again, and the build decides what really changed.
    private static string MarkOf(string source, string built)
    {
        var hash = new HashCode();
        var files = new FileSystemEnumerable<(string Path, long Size, DateTimeOffset Time)>(
            source,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc),
            new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.' && entry.ToFullPath() != built,
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName[0] != '.',
        };
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.Add(file);
        }

        return hash.ToHashCode().ToString(CultureInfo.InvariantCulture);
    }
}
