using HemaSite.Files.Kept;
using HemaSite.Imaging;

namespace HemaSite.Cli.Workers;

/// <summary>
/// The font of social cards and its settings as files, for the drawing library takes them from files only. They are kept between builds where that can
/// be done; else they stand in a folder of their own until the build ends.
/// </summary>
/// <param name="folder">Where they are kept; null for nowhere.</param>
internal sealed class CardFont(string? folder) : IDisposable
{
    private DirectoryInfo? passing;

    /// <summary>The path of the font, beside which its settings stand.</summary>
    public string Place()
    {
        var bytes = BundledFont.Read();
        if (folder is not null && IsKept(folder, BundledFont.FileName, bytes) && IsKept(folder, BundledFont.FontconfigName, BundledFont.Fontconfig))
        {
            return Path.Combine(folder, BundledFont.FileName);
        }

        passing = Directory.CreateTempSubdirectory("hemasite-font-");
        var file = Path.Combine(passing.FullName, BundledFont.FileName);
        File.WriteAllBytes(file, bytes);
        File.WriteAllBytes(Path.Combine(passing.FullName, BundledFont.FontconfigName), BundledFont.Fontconfig);
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

    private static bool IsKept(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(folder, name);
        try
        {
            if (!Path.Exists(file) || !bytes.SequenceEqual(OwnFile.Read(file)))
            {
                var wanted = bytes.ToArray();
                OwnFile.Put(file, stream => stream.Write(wanted));
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
