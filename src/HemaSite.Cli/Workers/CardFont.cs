using HemaSite.Files.Kept;
using HemaSite.Imaging;

namespace HemaSite.Cli.Workers;

/// <summary>
/// The font of social cards as a file, for the drawing library takes fonts from files only. It is kept between builds where that can be
/// done; else it stands in a folder of its own until the build ends.
/// </summary>
/// <param name="folder">Where it is kept; null for nowhere.</param>
internal sealed class CardFont(string? folder) : IDisposable
{
    private DirectoryInfo? passing;

    /// <summary>The path of the file.</summary>
    public string Place()
    {
        var bytes = BundledFont.Read();
        if (folder is not null && IsKept(Path.Combine(folder, BundledFont.FileName), bytes))
        {
            return Path.Combine(folder, BundledFont.FileName);
        }

        passing = Directory.CreateTempSubdirectory("hemasite-font-");
        var file = Path.Combine(passing.FullName, BundledFont.FileName);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            passing?.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The machine sweeps its folder for such files.
        }
    }

    private static bool IsKept(string file, byte[] bytes)
    {
        try
        {
            if (!Path.Exists(file) || !bytes.AsSpan().SequenceEqual(OwnFile.Read(file)))
            {
                OwnFile.Put(file, stream => stream.Write(bytes));
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
