"""Where folders lie: shared drives and synchronised folders are known by their paths and their mounts."""

import pytest

from xkld.domain.drives import drive_of_mounts, drive_of_path, drive_of_windows

MOUNTS = (
    "overlay / overlay rw 0 0",
    "//may-chu/chung /home/lan/chung cifs rw 0 0",
    "may-chu:/so /home/lan/So\\040chung nfs4 rw 0 0",
    "C: /mnt/c 9p rw 0 0",
    "/dev/sda1 /home/lan/chung/trong ext4 rw 0 0",
    "broken",
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (r"C:\Users\lan\OneDrive\so-2025", "OneDrive"),
        (r"C:\Users\lan\OneDrive - UBND phường Đô Vinh\so", "OneDrive"),
        ("/Users/lan/Library/CloudStorage/OneDrive-Personal/so", "OneDrive"),
        (r"D:\Dropbox (Phòng Nội vụ)\so", "Dropbox"),
        ("/home/lan/Dropbox", "Dropbox"),
        (r"G:\My Drive\so", "Google Drive"),
        (r"G:\Drive của tôi\so", "Google Drive"),
        ("/Users/lan/Library/CloudStorage/GoogleDrive-lan@example.com/My Drive/so", "Google Drive"),
        ("/Users/lan/Library/Mobile Documents/so", "iCloud"),
        (r"C:\Users\lan\iCloudDrive\so", "iCloud"),
        ("/home/lan/Nextcloud/so", "Nextcloud"),
        ("/Users/lan/Library/CloudStorage/Box-Box/so", "cloud"),
        (r"\\may-chu\chung\so", "network"),
        (r"\\wsl$\Ubuntu\home\lan", "network"),
        (r"\\wsl.localhost\Ubuntu\home\lan", "network"),
        (r"\\?\UNC\may-chu\chung\so", "network"),
        ("/run/user/1000/gvfs/smb-share:server=x/so", "network"),
    ],
)
def test_a_place_that_damages_books_is_known_by_its_path(path: str, name: str) -> None:
    found = drive_of_path(path)
    assert found is not None
    assert (found.name, found.breaks) == (name, True)


@pytest.mark.parametrize("path", ["/mnt/c/so", "/media/lan/USB", "/run/media/lan/USB/so", "/Volumes/USB/so"])
def test_a_mounted_place_is_to_be_careful_with(path: str) -> None:
    found = drive_of_path(path)
    assert found is not None
    assert not found.breaks


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\lan\Documents\so-2025",
        r"\\?\C:\Users\lan\so",
        "/home/lan/so-2025",
        "/home/lan/onedriver/so",
        "/home/lan/dropbox-cu/so",
        "/home/mnt/so",
        "/home/lan/megabyte",
        "/home/lan/my drive-thru",
    ],
)
def test_an_ordinary_folder_is_no_shared_place(path: str) -> None:
    assert drive_of_path(path) is None


@pytest.mark.parametrize(
    ("path", "breaks"),
    [
        ("/home/lan/so", None),
        ("/home/lan/chung", True),
        ("/home/lan/chung/so", True),
        ("/home/lan/chung2/so", None),
        ("/home/lan/So chung/2025", True),
        ("/home/lan/chung/trong/so", None),
        ("/mnt/c/so", False),
    ],
)
def test_the_innermost_mount_says_what_the_disk_is(path: str, breaks: bool | None) -> None:
    found = drive_of_mounts(path, MOUNTS)
    assert (None if found is None else found.breaks) == breaks


def test_windows_numbers_its_drives() -> None:
    assert [(found := drive_of_windows(kind)) and found.breaks for kind in range(7)] == [
        *(None, None, False, None, True, None, None)
    ]
