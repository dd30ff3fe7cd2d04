using System.Diagnostics;
using HemaSite.Output.Disks;
using Microsoft.Win32.SafeHandles;

namespace HemaSite.Tests.Output;

/// <summary>The real disk, failing at one operation; also able to lack what some file systems lack, and to note what it did.</summary>
public sealed class FaultyDisk : IDisk
{
    private readonly SystemDisk real = new();

    /// <summary>Which operation fails, counted from 1; 0 for none.</summary>
    public int FailAt { get; init; }

    /// <summary>Called before each operation with its number.</summary>
    public Action<int> Before { get; init; } = _ => { };

    public OutputFailure Reason { get; init; } = OutputFailure.DiskFailure;

    public bool CanExchange { get; init; } = true;

    public bool CanLink { get; init; } = true;

    public Action LockRefused { get; init; } = () => { };

    public List<string> Done { get; } = [];

    public DiskEntry Look(string path) => Step("look", path, DiskOperation.Read, () => real.Look(path));

    public IReadOnlyList<string> Names(string folder) => Step("names", folder, DiskOperation.Read, () => real.Names(folder));

    public string RealPath(string path) => Step("real", path, DiskOperation.Read, () => real.RealPath(path));

    public string ReadLink(string path) => Step("readlink", path, DiskOperation.Read, () => real.ReadLink(path));

    public SafeFileHandle OpenRead(string path) => Step("open", path, DiskOperation.Read, () => real.OpenRead(path));

    public SafeFileHandle Create(string path) => Step("create", path, DiskOperation.Write, () => real.Create(path));

    public int Read(SafeFileHandle file, Span<byte> buffer, long offset, string path)
    {
        Step("read", path, DiskOperation.Read, () => true);
        return real.Read(file, buffer, offset, path);
    }

    public void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset, string path)
    {
        // Half of it is written before the disk gives up, as on a full disk.
        real.Write(file, bytes[..(bytes.Length / 2)], offset, path);
        Step("write", path, DiskOperation.Write, () => true);
        real.Write(file, bytes, offset, path);
    }

    public void Reuse(string existing, string path) => Step("reuse", path, DiskOperation.Write, () => real.Reuse(existing, path));

    public (long Size, long Stamp) Measure(string path) => Step("measure", path, DiskOperation.Read, () => real.Measure(path));

    public bool RemoveEmpty(string folder) => Step("rmdir", folder, DiskOperation.Remove, () => real.RemoveEmpty(folder));

    public void CreateFolder(string path) => Step("mkdir", path, DiskOperation.CreateFolder, () => real.CreateFolder(path));

    public void CopyRights(string from, string to) => Step("rights", to, DiskOperation.CreateFolder, () => real.CopyRights(from, to));

    public bool CreateLink(string path, string target) =>
        Step("link", path, DiskOperation.Replace, () => CanLink && real.CreateLink(path, target));

    public void Move(string from, string to) => Step("move", to, DiskOperation.Replace, () => real.Move(from, to));

    public bool Exchange(string first, string second) =>
        Step("exchange", second, DiskOperation.Replace, () => CanExchange && real.Exchange(first, second));

    public void Remove(string path) => Step("remove", path, DiskOperation.Remove, () => real.Remove(path));

    public void SyncAll(string folder) => Step("syncall", folder, DiskOperation.Save, () => real.SyncAll(folder));

    public void SyncNames(string folder) => Step("syncnames", folder, DiskOperation.Save, () => real.SyncNames(folder));

    public IDisposable? TryLock(string path) => Step("lock", path, DiskOperation.Lock, () =>
    {
        var handle = real.TryLock(path);
        if (handle is null)
        {
            LockRefused();
        }

        return handle;
    });

    public string LockHolder(string path) => real.LockHolder(path);

    private void Step(string name, string path, DiskOperation operation, Action action) => Step(name, path, operation, () =>
    {
        action();
        return true;
    });

    [DebuggerStepThrough]
    private T Step<T>(string name, string path, DiskOperation operation, Func<T> action)
    {
        int number;
        lock (Done)
        {
            Done.Add(name);
            number = Done.Count;
        }

        Before(number);
        return number == FailAt ? throw new OutputException(Reason, operation, path) : action();
    }
}
