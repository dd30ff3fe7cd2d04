using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace HemaSite.Building;

/// <summary>
/// Threads with a stack of a known size. Texts nest as deeply as our limits allow, and those limits must hold on a machine
/// whose default stack is small just as well: parsing and rendering run here and nowhere else.
/// </summary>
internal sealed class DeepThreads : TaskScheduler, IDisposable
{
    private const int StackSize = 16 << 20;

    // Taking and closing must need no memory: a thread that asks for some where there is none left takes the program down.
    private readonly Queue<Task> queue = [];
    private readonly Thread[] threads;
    private bool isClosed;

    private DeepThreads(int count)
    {
        MaximumConcurrencyLevel = count;
        threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            threads[i] = new Thread(Work, StackSize) { IsBackground = true };
            threads[i].Start();
        }
    }

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel { get; }

    /// <summary>Runs work on such a thread, and hands it a scheduler of others; its exceptions come out here as they were.</summary>
    /// <param name="jobs">How many others; null for as many as there are processors.</param>
    /// <param name="work">What to run.</param>
    public static T Run<T>(int? jobs, Func<TaskScheduler, T> work)
    {
#pragma warning disable RS0030 // How many threads are at work never shows in the output.
        using var others = new DeepThreads(jobs ?? Environment.ProcessorCount);
#pragma warning restore RS0030
        var result = default(T);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work(others);
                }
                catch (Exception error)
                {
                    // Nothing is swallowed: the caller sees it below.
                    failure = error;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return result!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (queue)
        {
            isClosed = true;
            Monitor.PulseAll(queue);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (queue)
        {
            return [.. queue];
        }
    }

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        lock (queue)
        {
            queue.Enqueue(task);
            Monitor.Pulse(queue);
        }
    }

    // A loop may run its part on the thread that started it: that thread is one of ours as well.
    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => !taskWasPreviouslyQueued && TryExecuteTask(task);

    private void Work()
    {
        while (Take(out var task))
        {
            TryExecuteTask(task);
        }
    }

    // The task that waits longest; false when all are done and none will come.
    private bool Take([NotNullWhen(true)] out Task? task)
    {
        lock (queue)
        {
            while (queue.Count == 0)
            {
                if (isClosed)
                {
                    task = null;
                    return false;
                }

                Monitor.Wait(queue);
            }

            task = queue.Dequeue();
            return true;
        }
    }
}
