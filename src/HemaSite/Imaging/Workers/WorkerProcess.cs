using System.ComponentModel;
using System.Diagnostics;
using HemaSite.Files;
using HemaSite.Pictures.Making;

namespace HemaSite.Imaging.Workers;

/// <summary>The build's side of one picture worker: sends a job, waits for the answer, and notices when the worker is gone.</summary>
internal sealed class WorkerProcess : IDisposable
{
    // Far beyond what an honest picture takes on a slow machine; a decoder that is stuck does not hold up the build for ever.
    private static readonly TimeSpan LongestJob = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;

    private WorkerProcess(Process process)
    {
        this.process = process;
        writer = JobFormat.Writer(process.StandardInput.BaseStream);
        reader = JobFormat.Reader(process.StandardOutput.BaseStream);

        // What the library grumbles about on its error stream says nothing that the answer does not.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a worker; null when the program cannot be started.</summary>
    /// <exception cref="IOException">Too many files are open.</exception>
    public static WorkerProcess? Start(WorkerCommand command, string fontFile)
    {
        var start = new ProcessStartInfo(command.Program, [.. command.Arguments, PictureWorker.Command, fontFile])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(Path.GetDirectoryName(fontFile) ?? "", BundledFont.FontconfigName);
        try
        {
            return Process.Start(start) is { } process ? new(process) : null;
        }
        catch (Win32Exception full) when (full.NativeErrorCode is 23 or OpenFiles.TooMany)
        {
            throw OpenFiles.Exhausted(command.Program);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The answer to a job; null when the worker died of it.</summary>
    public PictureAnswer? Ask(PictureOrder order, byte[] source)
    {
        using var limit = new Timer(_ => Kill(), null, LongestJob, Timeout.InfiniteTimeSpan);
        try
        {
            JobFormat.Write(writer, order.Card, order.Targets, source);
            return JobFormat.ReadAnswer(reader);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Ends the worker, which has no job now.</summary>
    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }
}
