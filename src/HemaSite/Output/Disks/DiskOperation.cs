using HemaSite.Diagnostics;

namespace HemaSite.Output.Disks;

/// <summary>What was being done to the disk, in words that complete "cannot …", "не удалось …", "… мүмкін болмады".</summary>
public sealed record DiskOperation(MessageText Words)
{
    /// <summary>Asking what stands at a path, or reading it.</summary>
    public static readonly DiskOperation Read = new(new MessageText("read", "прочитать", "оқу"));

    /// <summary>Writing a file.</summary>
    public static readonly DiskOperation Write = new(new MessageText("write", "записать", "жазу"));

    /// <summary>Making a folder.</summary>
    public static readonly DiskOperation CreateFolder = new(new MessageText("create", "создать", "жасау"));

    /// <summary>Taking the lock of the output.</summary>
    public static readonly DiskOperation Lock = new(new MessageText("lock", "заблокировать", "құлыптау"));

    /// <summary>Making sure that written bytes stay.</summary>
    public static readonly DiskOperation Save = new(new MessageText("save", "сохранить", "сақтау"));

    /// <summary>Putting the new site in the place of the old one.</summary>
    public static readonly DiskOperation Replace = new(new MessageText("replace", "заменить", "ауыстыру"));

    /// <summary>Removing a file or a folder.</summary>
    public static readonly DiskOperation Remove = new(new MessageText("remove", "удалить", "өшіру"));
}
