namespace HemaSite.Files.Kept;

/// <summary>
/// Reads and writes whole files that the program keeps for itself. They stand in a folder that comes with the site and may hold anything:
/// a link leads nowhere, and what is no regular file is never opened.
/// </summary>
public static class OwnFile
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It is missing, a link stands in its path, or it is no regular file.</exception>
    public static byte[] Read(string path)
    {
        using var handle = UnixFile.OpenRead(path);
        var length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength)
        {
            throw new IOException($"too long: '{path}'");
        }

        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var count)
        {
            read += count;
        }

        return bytes[..read];
    }

    /// <summary>Puts bytes in the place of a file, whole or not at all.</summary>
    /// <exception cref="IOException">A link stands in its path, or the disk does not take them.</exception>
    public static void Put(string path, Action<Stream> write)
    {
        // Several threads or programs may keep the same thing at once; each writes its own.
        var beside = $"{path}.{Path.GetRandomFileName()}";
        MakeFolder(Path.GetDirectoryName(path)!, path);
        try
        {
            using (var file = new FileStream(UnixFile.OpenNew(beside), FileAccess.Write))
            {
                write(file);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    private static void MakeFolder(string folder, string path)
    {
        if (OperatingSystem.IsLinux() && UnixFile.HasLink(path))
        {
            throw new IOException($"a symbolic link stands in '{path}'");
        }

        Directory.CreateDirectory(folder);
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Swept with the folder.
        }
    }
}
