using System.Collections.Concurrent;
using HemaSite.Files;
using HemaSite.Pictures.Making;

namespace HemaSite.Imaging.Workers;

/// <summary>Makes pictures in processes of their own: each thread that asks gets a worker to itself, and one that died is replaced.</summary>
public sealed class WorkerPool(WorkerCommand command, Func<string> fontFile) : IPictureMaker, IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly Lazy<string> font = new(fontFile);

    /// <inheritdoc/>
    public PictureAnswer Make(PictureOrder order)
    {
        if ((idle.TryTake(out var worker) ? worker : WorkerProcess.Start(command, font.Value)) is not { } ready)
        {
            return PictureAnswer.Unavailable;
        }

        var answer = ready.Ask(order, order.Read());
        if (answer is null)
        {
            ready.Dispose();
            return PictureAnswer.Broken;
        }

        idle.Add(ready);

        // A worker that may open next to nothing finds no library either; that is not the library's fault.
        return answer.Outcome == PictureOutcome.Unavailable && OpenFiles.AreFew ? throw OpenFiles.Exhausted(command.Program) : answer;
    }

    /// <summary>Ends all workers.</summary>
    public void Dispose()
    {
        foreach (var worker in idle)
        {
            worker.Dispose();
        }

        idle.Clear();
    }
}
